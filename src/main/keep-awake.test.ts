import { expect, test, vi } from 'vitest';
import { createKeepAwake } from './keep-awake.ts';

test('one blocker at a time, and it is taken back', () => {
  const start = vi.fn<() => number>().mockReturnValueOnce(0).mockReturnValueOnce(7);
  const stop = vi.fn<(id: number) => boolean>().mockReturnValue(true);
  const awake = createKeepAwake({ start, stop });
  awake.stop();
  awake.start();
  awake.start();
  expect(start).toHaveBeenCalledExactlyOnceWith('prevent-display-sleep');
  awake.stop();
  awake.stop();
  expect(stop).toHaveBeenCalledExactlyOnceWith(0);
  awake.start();
  awake.stop();
  expect(stop).toHaveBeenLastCalledWith(7);
});
