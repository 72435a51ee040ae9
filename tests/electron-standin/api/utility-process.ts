import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ForkOptions, UtilityProcess as ElectronUtilityProcess } from 'electron';
import { ApiEmitter } from '../events.ts';
import { failClosed } from '../fail-closed.ts';
import { unsupported } from '../report.ts';

const KNOWN_OPTIONS = new Set(['env', 'execArgv', 'cwd', 'stdio', 'serviceName']);

/** A Node process of the app's own, with messages both ways. */
class UtilityProcess
  extends ApiEmitter
  implements Pick<ElectronUtilityProcess, 'kill' | 'pid' | 'postMessage' | 'stderr' | 'stdout'>
{
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
  private readonly child: ChildProcess;
  private alive = true;

  constructor(modulePath: string, parameters: string[], options: ForkOptions) {
    super('utilityProcess', ['error', 'exit', 'message', 'spawn']);
    for (const name of Object.keys(options)) {
      if (!KNOWN_OPTIONS.has(name)) throw unsupported(`the utility process option ${name}`);
    }
    const output = options.stdio === 'pipe' || options.stdio === 'ignore' ? options.stdio : 'inherit';
    this.child = fork(join(import.meta.dirname, 'utility-child.js'), [modulePath, ...parameters], {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { ...(options.env ?? process.env) },
      execArgv: options.execArgv ?? [],
      stdio: ['ignore', output, output, 'ipc'],
      serialization: 'advanced',
    });
    this.stdout = this.child.stdout;
    this.stderr = this.child.stderr;
    this.child.once('spawn', () => this.emit('spawn'));
    this.child.on('message', (message) => this.emit('message', message));
    this.child.once('exit', (code, signal) => {
      this.alive = false;
      this.emit('exit', code ?? (signal === null ? 1 : 0));
    });
  }

  get pid(): number | undefined {
    return this.alive ? this.child.pid : undefined;
  }

  postMessage(message: unknown): void {
    if (this.alive) this.child.send({ data: message });
  }

  kill(): boolean {
    return this.child.kill();
  }
}

/** The `utilityProcess` of the API. */
export const utilityProcess = {
  fork: (modulePath: string, parameters: string[] = [], options: ForkOptions = {}): UtilityProcess =>
    failClosed('utilityProcess', new UtilityProcess(modulePath, parameters, options)),
};
