import type { Display, Screen } from 'electron';
import { failClosed } from '../fail-closed.ts';
import { running } from '../running.ts';

/** The one display that an X screen is. */
function display(): Display {
  const { id, width, height } = running().desktop.root;
  const area = { x: 0, y: 0, width, height };
  const described: Pick<Display, 'id' | 'bounds' | 'workArea'> = { id, bounds: area, workArea: area };
  return failClosed('Display', described) as Display;
}

/** The `screen` of the API. */
export const screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'> = {
  getPrimaryDisplay: display,
  getAllDisplays: () => [display()],
};
