import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** How a page may be shown. */
export interface Theme {
  readonly colorScheme: 'light' | 'dark';
  readonly contrast: 'no-preference' | 'more';
}

const LIGHT_AND_DARK: readonly Theme[] = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
];

/**
 * What axe finds on a page, one line each. What differs between the themes is the colours alone, so structure and names are
 * looked at in the first one only.
 */
export async function accessibilityFaults(
  page: Page,
  where: string,
  themes: readonly Theme[] = LIGHT_AND_DARK,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, theme] of themes.entries()) {
    await page.emulateMedia({ ...theme, reducedMotion: 'reduce' });
    // No page of Parley has frames to wait for; without them one evaluation is enough.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (index === 0 ? axe : axe.withRules('color-contrast')).analyze();
    for (const { id, nodes } of violations) {
      const places = nodes.map((node) => node.html).join(' ');
      found.push(`${where}, ${theme.colorScheme}, contrast ${theme.contrast}: ${id} at ${places}`);
    }
  }
  return found;
}

/** Axe finds nothing on the page, in light and in dark. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  expect(await accessibilityFaults(page, where)).toEqual([]);
}
