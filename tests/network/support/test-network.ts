import { run } from './commands.ts';
import { TestHost } from './test-host.ts';

/** First three parts of every address. The network exists only inside the namespaces, so it can clash with nothing. */
const SUBNET = '10.77.0';

/**
 * A network of its own: hosts in network namespaces, joined by a bridge in one more namespace, with no way out to
 * the machine or beyond. Linux, as root.
 */
export class TestNetwork {
  readonly #switchName: string;
  readonly #hosts: TestHost[] = [];

  private constructor(switchName: string) {
    this.#switchName = switchName;
  }

  /** Makes the switch; hosts are added one by one. */
  static async create(): Promise<TestNetwork> {
    const name = `parley-${process.pid}-switch`;
    await run('ip', 'netns', 'add', name);
    const network = new TestNetwork(name);
    await network.#onSwitch('ip', 'link', 'add', 'bridge', 'type', 'bridge');
    await network.#onSwitch('ip', 'address', 'add', `${SUBNET}.254/24`, 'dev', 'bridge');
    await network.#onSwitch('ip', 'link', 'set', 'bridge', 'up');
    return network;
  }

  /**
   * Adds a host with an address of its own.
   * @param name short and unique in this network, at most 8 characters
   * @param lastPart last part of its address, 1 to 253
   */
  async addHost(name: string, lastPart: number): Promise<TestHost> {
    const namespace = `parley-${process.pid}-${name}`;
    const port = `to-${name}`;
    await run('ip', 'netns', 'add', namespace);
    const host = new TestHost({ namespace, switchNamespace: this.#switchName, port, subnet: SUBNET });
    this.#hosts.push(host);
    await this.#onSwitch(
      'ip',
      'link',
      'add',
      port,
      'type',
      'veth',
      'peer',
      'name',
      'eth0',
      'netns',
      namespace,
    );
    await this.#onSwitch('ip', 'link', 'set', port, 'master', 'bridge');
    await this.#onSwitch('ip', 'link', 'set', port, 'up');
    await host.start(lastPart);
    return host;
  }

  /** Takes everything down. The programs on the hosts must have been ended before. */
  async remove(): Promise<void> {
    for (const host of this.#hosts) await run('ip', 'netns', 'delete', host.namespace);
    await run('ip', 'netns', 'delete', this.#switchName);
  }

  async #onSwitch(program: string, ...values: string[]): Promise<void> {
    await run('ip', 'netns', 'exec', this.#switchName, program, ...values);
  }
}
