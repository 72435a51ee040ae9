const waiting: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();

port1.addEventListener('message', () => waiting.shift()?.());
port1.start();

/** Runs `task` in a task of its own, strictly in the order of the calls; timers are reordered when nested deeply. */
export function later(task: () => void): void {
  waiting.push(task);
  port2.postMessage(null);
}
