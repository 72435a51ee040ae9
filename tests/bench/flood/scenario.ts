/** What the parts of the flood measurement agree on. */

/** Where the server runs while the delay of the main process's event loop is measured. */
export type Placement = 'nowhere' | 'main process' | 'child process';

/** What floods the server: candidates, offers of usual and of excessive size, or ever new connections. */
export type Flood = 'none' | 'candidates' | 'offers' | 'giants' | 'connections';

export interface Scenario {
  readonly placement: Placement;
  readonly flood: Flood;
  /** `shipped`: the server's own limits; `lifted`: nothing guards the server, every message is forwarded. */
  readonly limits: 'shipped' | 'lifted';
  /** Messages, or connections, per second. */
  readonly perSecond: number;
  /** How long is measured, in seconds. */
  readonly seconds: number;
}

/** What one measurement found. Delays are milliseconds by which the event loop was late. */
export interface Finding {
  readonly scenario: Scenario;
  readonly median: number;
  readonly p99: number;
  readonly max: number;
  /** What the flooder got rid of per second, on average. */
  readonly sentPerSecond: number;
  /** Share of one core that the measured process used, server included where it runs there. */
  readonly processorShare: number;
}
