/** The language of the desktop app: of its window and of its menu, by the system and by choice. */
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test, type DesktopApp } from './support/desktop-app.ts';
import { DesktopWindow } from './support/desktop-window.ts';

/** What the menu calls hanging up. */
function hangUpInMenu(app: DesktopApp): Promise<string | undefined> {
  return app.application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('hang-up')?.label);
}

test('window and menu speak the language of the system, then the chosen one, also the next time', async ({
  launch,
  folder,
}) => {
  const options = { userData: join(folder, 'kept'), env: { LANGUAGE: 'pt_BR:de_AT:en' } };
  const app = await launch(options);
  const window = await DesktopWindow.of(app);
  const { page } = window;
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect.poll(() => hangUpInMenu(app)).toBe('Auflegen');

  await window.button('Einstellungen').click();
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('Français');
  await expect(window.dialog('Réglages')).toBeVisible();
  await expect.poll(() => hangUpInMenu(app)).toBe('Raccrocher');
  await window.button('Fermer').click();
  await expect(window.button('Ouvrir un salon')).toBeVisible();
  await app.close();

  const again = await launch(options);
  const { page: reopened } = await DesktopWindow.of(again);
  await expect(reopened.locator('html')).toHaveAttribute('lang', 'fr');
  await expect.poll(() => hangUpInMenu(again)).toBe('Raccrocher');
});
