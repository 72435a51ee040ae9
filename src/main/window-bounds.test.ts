import { describe, expect, test } from 'vitest';
import { LEAST_SIZE, placeWindow } from './window-bounds.ts';

const MAIN = { x: 0, y: 0, width: 1920, height: 1040 };
const RIGHT = { x: 1920, y: 0, width: 2560, height: 1400 };

describe('where the window goes', () => {
  test('the first time, the system centres it', () => {
    expect(placeWindow(null, [MAIN])).toEqual({ width: 1200, height: 800 });
  });

  test.each([
    ['back where it was', { x: 100, y: 80, width: 900, height: 700 }],
    ['on the second screen', { x: 2000, y: 50, width: 900, height: 700 }],
    ['partly outside, but its title bar can be grabbed', { x: -700, y: 10, width: 900, height: 700 }],
  ])('%s', (_, place) => {
    expect(placeWindow({ ...place, maximized: false }, [MAIN, RIGHT])).toEqual(place);
  });

  test.each([
    ['its screen is gone', { x: 2000, y: 50, width: 900, height: 700 }],
    ['its title bar is above the screen', { x: 100, y: -60, width: 900, height: 700 }],
    ['it is below the screen', { x: 100, y: 1035, width: 900, height: 700 }],
  ])('in the middle of the main screen when %s', (_, place) => {
    expect(placeWindow({ ...place, maximized: false }, [MAIN])).toEqual({ width: 900, height: 700 });
  });

  test('never larger than the screen, never smaller than everything needs', () => {
    const small = { x: 0, y: 0, width: 1280, height: 720 };
    const saved = { x: 0, y: 0, width: 3000, height: 2000, maximized: false };
    expect(placeWindow(saved, [small])).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
    const tiny = { x: 0, y: 0, width: 200, height: 100, maximized: false };
    expect(placeWindow(tiny, [MAIN])).toMatchObject(LEAST_SIZE);
  });

  test('without any screen it still has a size', () => {
    expect(placeWindow(null, [])).toEqual({ width: 1200, height: 800 });
  });
});
