/**
 * What a trace of Chromium says about the main threads of pages.
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args: { name?: string, data?: { url?: string, functionName?: string, type?: string } } }} TraceEvent
 * @typedef {{ wall: number, processor: number | null, longest: string }} Task times in milliseconds; `processor` is what
 *   the thread itself ran, null where the system does not say; `longest` names what took most of it
 */

/** The categories that {@link mainThreadTasks} reads. */
export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

const MILLISECOND = 1000;

/**
 * The tasks of each page's main thread that lasted longer than `least` milliseconds, by process.
 * @param {Buffer} trace
 * @param {number} least
 * @returns {ReadonlyMap<number, readonly Task[]>}
 */
export function mainThreadTasks(trace, least) {
  const { traceEvents } = /** @type {{ traceEvents: TraceEvent[] }} */ (JSON.parse(trace.toString()));
  const mains = new Map(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => [pid, tid]),
  );
  /** @type {Map<number, Task[]>} */
  const found = new Map([...mains.keys()].map((pid) => [pid, []]));
  const ofMains = traceEvents.filter(({ pid, tid, ph }) => ph === 'X' && mains.get(pid) === tid);
  for (const task of ofMains) {
    const wall = (task.dur ?? 0) / MILLISECOND;
    if (task.name !== 'RunTask' || wall < least) continue;
    const end = task.ts + (task.dur ?? 0);
    const parts = ofMains
      .filter(({ name, pid, ts }) => pid === task.pid && ts >= task.ts && ts < end && name !== 'RunTask')
      .toSorted((one, other) => (other.dur ?? 0) - (one.dur ?? 0))
      .slice(0, 3)
      .map(({ name, dur = 0, args: { data } }) => {
        const what = [name, data?.type, data?.functionName, data?.url?.split('/').at(-1)].filter(Boolean);
        return `${what.join(' ')} ${(dur / MILLISECOND).toFixed(0)} ms`;
      });
    found.get(task.pid)?.push({
      wall,
      processor: task.tdur === undefined ? null : task.tdur / MILLISECOND,
      longest: parts.join(', '),
    });
  }
  return found;
}
