/** The language of the page: the system's, or the one that the user chooses. */
import { ParleyPage } from './support/parley-page.ts';
import { expect, test } from './support/test.ts';

test('a page speaks the language of the system, another when it is chosen, and remembers it', async ({
  openPage,
  server,
}) => {
  const parley = new ParleyPage(await openPage({ locale: 'de-DE' }));
  const { page } = parley;
  const html = page.locator('html');
  await parley.open(server.url);
  await expect(html).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('textbox', { name: 'Raum', exact: true })).toBeVisible();

  await parley.button('Einstellungen').click();
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('Français');
  await expect(parley.dialog('Réglages')).toBeVisible();
  await expect(html).toHaveAttribute('lang', 'fr');
  await parley.button('Fermer').click();
  await expect(parley.button('Appeler')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Salon', exact: true })).toBeVisible();
  await expect(html).toHaveAttribute('lang', 'fr');

  await parley.button('Réglages').click();
  await page.getByRole('combobox', { name: 'Langue' }).selectOption('Comme le système');
  await expect(parley.dialog('Einstellungen')).toBeVisible();
  await expect(html).toHaveAttribute('lang', 'de');
});

test('the language changes in the middle of a call, which goes on', async ({ openCall }) => {
  const { caller, callee } = await openCall();
  const { page } = caller;
  await caller.send('before');
  await caller.button('More').click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Italiano');
  await expect(caller.dialog('Impostazioni')).toBeVisible();
  await caller.button('Chiudi').click();
  await expect(caller.button('Riaggancia')).toBeVisible();
  await expect(page).toHaveTitle('In chiamata – Parley');
  await expect(page.getByRole('log', { name: 'Chat', exact: true })).toContainText('before');
  await caller.expectPhase('connected');
  await callee.expectConnected();
});

test('a page whose language Parley does not speak is in English', async ({ openPage, server }) => {
  const parley = new ParleyPage(await openPage({ locale: 'ja-JP' }));
  await parley.open(server.url);
  await expect(parley.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(parley.room).toBeVisible();
});

test('only the language that is spoken is fetched', async ({ openPage, server }) => {
  const fetchedBy = async (locale: string): Promise<string[]> => {
    const page = await openPage({ locale });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await new ParleyPage(page).open(server.url);
    await page.getByRole('button', { name: /Settings|Ajustes/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    return fetched.filter((path) => /\/(de|es|fr|it)(-desktop)?-[^/]*\.js$/.test(path));
  };
  expect(await fetchedBy('en-GB')).toEqual([]);
  const spanish = await fetchedBy('es-MX');
  expect(spanish).toContainEqual(expect.stringMatching(/\/es-later-/));
  expect(spanish.filter((path) => !/\/es-(?!desktop-)/.test(path))).toEqual([]);
});

// A page that is not watched for uncaught errors: here is one.
test('where no texts at all can be fetched the page says so in every language', async ({ page, server }) => {
  await page.route(/\/assets\/en-[^/]*\.js$/, (route) => route.abort());
  await page.goto(server.url);
  await expect(page.getByRole('alert')).toContainText('Parley could not be loaded completely.');
  await expect(page.getByRole('alert')).toContainText('Lade die Seite neu');
  await page.unrouteAll();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Room', exact: true })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('where the texts cannot be fetched the page stays as it is, and says so', async ({
  openPage,
  server,
}) => {
  const page = await openPage({ locale: 'de-DE' });
  await page.route(/\/assets\/(de|fr)-[^/]*\.js$/, (route) => route.abort());
  const parley = new ParleyPage(page);
  await parley.open(server.url);
  await expect(parley.room).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await parley.button('Settings').click();
  const choice = page.getByRole('combobox', { name: 'Language' });
  await choice.selectOption('Français');
  await expect(choice).toHaveAccessibleDescription(/could not be fetched/);
  await choice.selectOption('Español');
  await expect(parley.dialog('Ajustes')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Idioma' })).toHaveAccessibleDescription('');
});
