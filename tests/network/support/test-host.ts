import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_IPV6, run } from './commands.ts';

interface Place {
  readonly namespace: string;
  readonly switchNamespace: string;
  /** The switch's end of this host's cable. */
  readonly port: string;
  /** First three parts of the network's addresses. */
  readonly subnet: string;
}

/** One machine of a {@link TestNetwork}: a network namespace with one cable to the switch. */
export class TestHost {
  readonly #place: Place;
  #address = '';

  constructor(place: Place) {
    this.#place = place;
  }

  /** Brings this host up; its cable is at the switch already. */
  async start(lastPart: number): Promise<void> {
    // IPv6 gives itself an address some seconds later, which browsers take for a change of network: they drop what loads.
    await this.run('sysctl', '--quiet', '--write', NO_IPV6);
    await this.run('ip', 'link', 'set', 'lo', 'up');
    await this.run('ip', 'link', 'set', 'eth0', 'up');
    await this.setAddress(lastPart);
  }

  get namespace(): string {
    return this.#place.namespace;
  }

  get address(): string {
    return this.#address;
  }

  /** Runs one command on this host to its end; resolves to what it printed. */
  run(program: string, ...values: string[]): Promise<string> {
    return run('ip', 'netns', 'exec', this.namespace, program, ...values);
  }

  /** Starts a program that goes on running on this host. */
  spawn(program: string, values: readonly string[]): ChildProcess {
    return spawn('ip', ['netns', 'exec', this.namespace, program, ...values], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }

  /**
   * Writes a program into `folder` that runs `program` on this host with the arguments and pipes it was given, for
   * launchers that only take the path of a program.
   */
  async writeWrapper(program: string, folder: string): Promise<string> {
    const path = join(folder, `${this.namespace}-wrapper`);
    await writeFile(path, `#!/bin/sh\nexec ip netns exec ${this.namespace} ${program} "$@"\n`);
    await chmod(path, 0o755);
    return path;
  }

  /**
   * Gives this host another address, as after a change of network.
   * @param lastPart last part of the address, 1 to 253
   */
  async setAddress(lastPart: number): Promise<void> {
    await this.run('ip', 'address', 'flush', 'dev', 'eth0', 'scope', 'global');
    this.#address = `${this.#place.subnet}.${lastPart}`;
    await this.run('ip', 'address', 'add', `${this.#address}/24`, 'dev', 'eth0');
    // Without a default route Chromium gathers no candidates before the camera was permitted.
    await this.run('ip', 'route', 'replace', 'default', 'via', `${this.#place.subnet}.254`);
  }

  /** Pulls this host's cable at the switch. */
  async unplug(): Promise<void> {
    await this.#atSwitch('ip', 'link', 'set', this.#place.port, 'down');
  }

  /** Puts the cable back. */
  async plugIn(): Promise<void> {
    await this.#atSwitch('ip', 'link', 'set', this.#place.port, 'up');
  }

  /**
   * Loses packets that come in, each with the same probability. Calls add up.
   * @param probability 0 to 1
   */
  async losePackets(probability: number): Promise<void> {
    const statistic = ['--mode', 'random', '--probability', String(probability), '-j', 'DROP'];
    await this.run('iptables', '-A', 'INPUT', '-i', 'eth0', '-m', 'statistic', ...statistic);
  }

  /** Drops everything to and from one address, so that the two hosts cannot reach each other. */
  async block(address: string): Promise<void> {
    await this.run('iptables', '-A', 'INPUT', '-s', address, '-j', 'DROP');
    await this.run('iptables', '-A', 'OUTPUT', '-d', address, '-j', 'DROP');
  }

  /**
   * Sends a signal to every program on this host, such as `STOP` for a computer that falls asleep.
   * @param signal its name without `SIG`
   */
  async signal(signal: 'STOP' | 'CONT' | 'KILL'): Promise<void> {
    const processes = await run('ip', 'netns', 'pids', this.namespace);
    for (const process of processes.split('\n')) {
      // With its parent killed, a process may be gone before its turn.
      if (process !== '') await run('kill', `-${signal}`, process).catch(() => undefined);
    }
  }

  /** Takes back what {@link losePackets} and {@link block} did. */
  async clearFilters(): Promise<void> {
    await this.run('iptables', '-F');
  }

  /**
   * Narrows the way out of this host; what waits for its turn is delayed, and dropped beyond the latency.
   * @param rate such as `2mbit`
   * @param latency longest time in the queue, such as `200ms`
   */
  async narrow(rate: string, latency: string): Promise<void> {
    const bucket = ['tbf', 'rate', rate, 'burst', '16kb', 'latency', latency];
    await this.run('tc', 'qdisc', 'replace', 'dev', 'eth0', 'root', ...bucket);
  }

  async #atSwitch(program: string, ...values: string[]): Promise<void> {
    await run('ip', 'netns', 'exec', this.#place.switchNamespace, program, ...values);
  }
}
