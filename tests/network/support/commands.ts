import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The setting of a host without IPv6, as `sysctl` writes it. */
export const NO_IPV6 = 'net.ipv6.conf.all.disable_ipv6=1';

/**
 * Runs one command to its end.
 * @returns what it wrote to standard output
 * @throws {Error} with what it wrote to standard error, when it failed
 */
export async function run(program: string, ...values: string[]): Promise<string> {
  return (await execute(program, values)).stdout;
}

/** Whether this machine lets the tests make network namespaces with the tools they need: Debian as root does. */
export function canMakeNamespaces(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const probe = `parley-probe-${process.pid}`;
  try {
    execFileSync('ip', ['netns', 'add', probe], { stdio: 'ignore' });
    execFileSync('ip', ['netns', 'exec', probe, 'iptables', '-L'], { stdio: 'ignore' });
    execFileSync('ip', ['netns', 'exec', probe, 'tc', 'qdisc'], { stdio: 'ignore' });
    execFileSync('ip', ['netns', 'exec', probe, 'sysctl', '--write', NO_IPV6], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    try {
      execFileSync('ip', ['netns', 'delete', probe], { stdio: 'ignore' });
    } catch {
      // There is none to delete where none could be made.
    }
  }
}
