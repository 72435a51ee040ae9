import type { Display, Rectangle } from 'electron';
import { ApiEmitter } from '../events.ts';
import { running } from '../running.ts';

/** The one display that an X screen is. */
function display(): Display {
  const { id, width, height } = running().desktop.root;
  const area: Rectangle = { x: 0, y: 0, width, height };
  const described: Pick<
    Display,
    'id' | 'label' | 'bounds' | 'workArea' | 'size' | 'workAreaSize' | 'scaleFactor' | 'rotation' | 'internal'
  > = {
    id,
    label: '',
    bounds: area,
    workArea: area,
    size: { width, height },
    workAreaSize: { width, height },
    scaleFactor: 1,
    rotation: 0,
    internal: false,
  };
  return described as Display;
}

/** The `screen` of the API. Its displays never change, unless a spec emits that they did. */
export const screen = Object.assign(
  new ApiEmitter('screen', ['display-added', 'display-removed', 'display-metrics-changed']),
  {
    getPrimaryDisplay: display,
    getAllDisplays: (): Display[] => [display()],
    getDisplayMatching: display,
  },
);
