import type { Page } from '@playwright/test';

/**
 * Waits until the page has drawn itself twice. What follows from a new size of its window has happened by then: changes of
 * media queries are told before the callbacks of a frame (HTML, update the rendering).
 */
export async function drawnTwice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
