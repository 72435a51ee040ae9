/** On a phone nothing that can be pressed or filled in lies beside the window, and the page does not move sideways. */
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

/** What reaches beyond the left or right edge of the window. */
function beside({ page }: ParleyPage): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a, input, select, textarea')]
      .map((element) => ({ name: element.outerHTML.slice(0, 120), place: element.getBoundingClientRect() }))
      .filter(({ place }) => place.width > 1 && (place.left < 0 || place.right > innerWidth))
      .map(({ name }) => name),
  );
}

/** Low and high phones, the narrowest there are, one on its side, and a window between a phone and a small computer's. */
for (const viewport of [
  { width: 320, height: 568 },
  { width: 375, height: 667 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 600, height: 700 },
]) {
  test(`start and waiting screens fit a window of ${viewport.width} by ${viewport.height} pixels`, async ({
    openPage,
    room,
    server,
  }) => {
    const parley = new ParleyPage(await openPage({ viewport, locale: 'de' }));
    const { page } = parley;
    await parley.open(server.url);
    // Allowed before, so that the preview turns itself on, with all its switches.
    await expect(page.locator('.preview-controls .control')).toHaveCount(3);
    expect(await beside(parley)).toEqual([]);
    await expect(parley.button('Anrufen')).toBeInViewport({ ratio: 1 });

    await page.getByRole('textbox', { name: 'Raum', exact: true }).fill(room);
    await parley.button('Anrufen').click();
    await parley.expectPhase('waiting');
    await expect(parley.button('Auflegen')).toBeInViewport({ ratio: 1 });
    await expect(parley.button('Link kopieren')).toBeInViewport({ ratio: 1 });
    expect(await beside(parley)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  });
}
