/**
 * Stands for the app's main process: measures by how much its event loop is late while the server is flooded. In
 * Electron that loop is also the one that handles the window's input, menus and messages.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Finding, Scenario } from './scenario.ts';
import { startServer } from './server.ts';

const SETTLE_MILLISECONDS = 2_000;
const TIMER_MILLISECONDS = 2;

const scenario = JSON.parse(process.argv[2] ?? '') as Scenario;
const children: ChildProcess[] = [];

function startChild(name: string, args: readonly string[]): ChildProcess {
  const child = fork(path.join(import.meta.dirname, `${name}.js`), args);
  children.push(child);
  return child;
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const [answer] = (await once(child, 'message')) as [T];
  return answer;
}

async function portOfServer(): Promise<number> {
  switch (scenario.placement) {
    case 'nowhere':
      return 0;
    case 'main process':
      return (await startServer(scenario.limits)).port;
    case 'child process':
      return (await answerOf<{ port: number }>(startChild('server-process', [scenario.limits]))).port;
  }
}

/** How late each turn of a timer came, in milliseconds, until the time is over. */
async function measureDelays(): Promise<number[]> {
  const delays: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    delays.push(Math.max(0, now - last - TIMER_MILLISECONDS));
    last = now;
  }, TIMER_MILLISECONDS);
  await wait(scenario.seconds * 1000);
  clearInterval(timer);
  return delays.toSorted((one, other) => one - other);
}

const port = await portOfServer();
const flooder = startChild('flooder', [String(port), scenario.flood, String(scenario.perSecond)]);
const sentSoFar = async (): Promise<number> => {
  flooder.send('report');
  return (await answerOf<{ sent: number }>(flooder)).sent;
};
await wait(SETTLE_MILLISECONDS);

const sentBefore = await sentSoFar();
const processorBefore = process.cpuUsage();
const delays = await measureDelays();
const processor = process.cpuUsage(processorBefore);
const sent = (await sentSoFar()) - sentBefore;

const percentile = (share: number): number =>
  delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? 0;
const finding: Finding = {
  scenario,
  median: percentile(0.5),
  p99: percentile(0.99),
  max: percentile(1),
  sentPerSecond: sent / scenario.seconds,
  processorShare: (processor.user + processor.system) / 1e6 / scenario.seconds,
};
for (const child of children) child.disconnect();
process.stdout.write(`${JSON.stringify(finding)}\n`, () => process.exit(0));
