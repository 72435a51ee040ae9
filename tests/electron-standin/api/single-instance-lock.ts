import {
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

/** What a second instance tells the first. */
export interface SecondInstance {
  readonly argv: string[];
  readonly workingDirectory: string;
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

/** Makes the file that names the owner; false when a process that lives owns it. */
function takeOwnership(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, String(process.pid));
    closeSync(descriptor);
    return true;
  } catch {
    if (isRunning(Number(readFileSync(file, 'utf8')))) return false;
    // Its owner was killed.
    rmSync(file, { force: true });
    return takeOwnership(file);
  }
}

/**
 * The lock that lets one instance run per user data folder: a file there names the owner, and each later instance
 * leaves a message beside it.
 */
export class SingleInstanceLock {
  private readonly folder: string;
  private readonly onSecondInstance: (other: SecondInstance) => void;
  private release: (() => void) | null = null;

  constructor(userData: string, onSecondInstance: (other: SecondInstance) => void) {
    this.folder = join(userData, 'standin-instance');
    this.onSecondInstance = onSecondInstance;
  }

  /** Takes the lock, or leaves the message for who has it. Answers whether this instance has it now. */
  request(message: SecondInstance): boolean {
    if (this.release) return true;
    const inbox = join(this.folder, 'messages');
    mkdirSync(inbox, { recursive: true });
    const owner = join(this.folder, 'owner');
    if (!takeOwnership(owner)) {
      const name = randomUUID();
      writeFileSync(join(this.folder, name), JSON.stringify(message));
      // Moved when complete, so that it is never read half.
      renameSync(join(this.folder, name), join(inbox, name));
      return false;
    }
    const watcher = watch(inbox, () => {
      this.readInbox(inbox);
    });
    watcher.unref();
    this.release = () => {
      watcher.close();
      rmSync(this.folder, { recursive: true, force: true });
    };
    return true;
  }

  /** Lets another instance have the lock. */
  free(): void {
    this.release?.();
    this.release = null;
  }

  private readInbox(inbox: string): void {
    for (const name of readdirSync(inbox)) {
      const file = join(inbox, name);
      const message = JSON.parse(readFileSync(file, 'utf8')) as SecondInstance;
      rmSync(file);
      this.onSecondInstance(message);
    }
  }
}
