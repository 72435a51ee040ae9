import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../protocol/language.ts';
import { DEFAULT_PREFERENCES, PreferencesInMemory } from '../../protocol/preferences.ts';
import { createTexts } from './i18n.ts';
import { fetchMessages } from './messages/fetch-messages.ts';

/** Fetches the texts of all languages but one, which come or fail when the test says so. */
function fetchAllBut(held: Language) {
  const steps = { come: (): void => undefined, fail: (): void => undefined };
  const answer = new Promise<void>((resolve, reject) => {
    steps.come = resolve;
    steps.fail = () => reject(new TypeError('Failed to fetch'));
  });
  const fetch = vi.fn<typeof fetchMessages>(async (language, part) => {
    if (language === held) await answer;
    return await fetchMessages(language, part);
  });
  return { ...steps, fetch };
}

const surroundings = (systemLanguages: readonly string[] = []) => ({
  kind: 'browser' as const,
  preferences: new PreferencesInMemory(DEFAULT_PREFERENCES),
  systemLanguages,
});

const page = { documentElement: { lang: 'en' } };
beforeEach(() => {
  vi.useRealTimers();
  page.documentElement.lang = 'en';
  vi.stubGlobal('document', page);
});

describe('the translator', () => {
  it('speaks as the system does, with its region for dates and numbers', async () => {
    const { translator } = await createTexts(surroundings(['de-AT']));
    expect(translator.t('call.hangUp')).toBe('Auflegen');
    expect(translator.language).toBe('de-AT');
    expect(page.documentElement.lang).toBe('de');
  });

  it('has every plural form', async () => {
    const { translator } = await createTexts(surroundings(['fr']));
    expect(translator.t('call.chatUnread', { count: 1 })).toBe('Discussion, 1 message non lu');
    expect(translator.t('call.chatUnread', { count: 2 })).toBe('Discussion, 2 messages non lus');
    expect(translator.t('call.chatUnread', { count: 1_000_000 })).toBe(
      'Discussion, 1000000 messages non lus',
    );
  });

  it('keeps to the language chosen last, in whatever order the texts come', async () => {
    const french = fetchAllBut('fr');
    const where = surroundings();
    const { translator } = await createTexts(where, french.fetch);
    where.preferences.update({ language: 'fr' });
    where.preferences.update({ language: 'it' });
    await expect.poll(() => translator.t('call.hangUp')).toBe('Riaggancia');
    french.come();
    await french.fetch.mock.results[1]?.value;
    await new Promise(setImmediate);
    expect(translator.t('call.hangUp')).toBe('Riaggancia');
    expect(page.documentElement.lang).toBe('it');
  });

  it('does not keep a page waiting for texts that do not come', async () => {
    vi.useFakeTimers();
    const german = fetchAllBut('de');
    const creation = createTexts(surroundings(['de']), german.fetch);
    await vi.advanceTimersByTimeAsync(10_000);
    const { translator } = await creation;
    expect(translator.t('call.hangUp')).toBe('Hang up');
    german.come();
    await expect.poll(() => translator.t('call.hangUp')).toBe('Auflegen');
  });

  it('starts in English when the texts cannot be fetched', async () => {
    const italian = fetchAllBut('it');
    italian.fail();
    const { translator } = await createTexts(surroundings(['it']), italian.fetch);
    expect(translator.t('call.hangUp')).toBe('Hang up');
    expect(page.documentElement.lang).toBe('en');
  });

  it('stays as it is when texts cannot be fetched, and tries again when they are wanted again', async () => {
    const spanish = fetchAllBut('es');
    const where = surroundings();
    const { translator } = await createTexts(where, spanish.fetch);
    const failed = vi.fn<(language: string) => void>();
    translator.on('failedLoading', failed);
    where.preferences.update({ language: 'es' });
    spanish.fail();
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    expect(translator.t('call.hangUp')).toBe('Hang up');
    expect(page.documentElement.lang).toBe('en');

    spanish.fetch.mockImplementation(fetchMessages);
    where.preferences.update({ language: 'es' });
    await expect.poll(() => translator.t('call.hangUp')).toBe('Colgar');
  });

  it('brings what is not needed before a call when it is asked for, and from then on in every language', async () => {
    const where = surroundings(['es']);
    const fetch = vi.fn(fetchMessages);
    const { translator, later } = await createTexts(where, fetch);
    expect(fetch.mock.calls).toEqual([['es', 'page']]);
    await later.load();
    expect(translator.t('chat.send')).toBe('Enviar');
    expect(translator.t('settings.open')).toBe('Ajustes');
    expect(translator.t('settings.title')).toBe('Ajustes');
    where.preferences.update({ language: 'it' });
    await expect.poll(() => translator.t('call.hangUp')).toBe('Riaggancia');
    expect(translator.t('chat.send')).toBe('Invia');
  });

  it('brings it also in a language that is still on its way', async () => {
    const french = fetchAllBut('fr');
    const where = surroundings();
    const { translator, later } = await createTexts(where, french.fetch);
    where.preferences.update({ language: 'fr' });
    await later.load();
    expect(translator.t('chat.send')).toBe('Send');
    french.come();
    await expect.poll(() => translator.t('call.hangUp')).toBe('Raccrocher');
    expect(translator.t('chat.send')).toBe('Envoyer');
  });

  it('has everything from the start in the desktop app', async () => {
    const { translator } = await createTexts({ ...surroundings(['de']), kind: 'desktop' });
    expect(translator.t('desktop.start.host')).toBe('Raum öffnen');
    expect(translator.t('chat.send')).toBe('Senden');
  });
});
