import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { ForkOptions, UtilityProcess as ElectronUtilityProcess } from 'electron';
import { ApiEmitter } from '../events.ts';
import { failClosed } from '../fail-closed.ts';
import { unsupported } from '../report.ts';

/** A Node process of the app's own, with messages both ways. */
class UtilityProcess extends ApiEmitter implements Pick<ElectronUtilityProcess, 'kill' | 'postMessage'> {
  private readonly child: ChildProcess;
  private alive = true;

  constructor(modulePath: string, parameters: string[]) {
    super('utilityProcess', ['exit', 'message']);
    const bootstrap = join(import.meta.dirname, 'utility-child.js');
    this.child = fork(bootstrap, [modulePath, ...parameters], { serialization: 'advanced' });
    this.child.on('message', (message) => this.emit('message', message));
    this.child.once('exit', (code) => {
      this.alive = false;
      // Ended by a signal it has no code, and Electron says 0 then.
      this.emit('exit', code ?? 0);
    });
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
  fork: (modulePath: string, parameters: string[] = [], options: ForkOptions = {}): UtilityProcess => {
    for (const name of Object.keys(options)) {
      if (name !== 'serviceName') throw unsupported(`the utility process option ${name}`);
    }
    return failClosed('utilityProcess', new UtilityProcess(modulePath, parameters));
  },
};
