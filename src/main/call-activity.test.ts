import { expect, test, vi } from 'vitest';
import { createCallActivity } from './call-activity.ts';

test('only changes are told', () => {
  const onChange = vi.fn<(active: boolean) => void>();
  const activity = createCallActivity(onChange);
  activity.ended();
  activity.started();
  activity.started();
  expect(activity.active).toBe(true);
  activity.ended();
  activity.ended();
  expect(activity.active).toBe(false);
  expect(onChange.mock.calls).toEqual([[true], [false]]);
});
