import { describe, expect, it } from 'vitest';
import { chooseSpeech } from './language.ts';

describe('chooseSpeech', () => {
  it.each([
    [['de-DE', 'en-US'], 'de', 'de-DE'],
    [['pt-BR', 'fr-CA', 'de'], 'fr', 'fr-CA'],
    [['IT'], 'it', 'IT'],
    [['es-419'], 'es', 'es-419'],
    [['ja', 'zh-Hans-CN'], 'en', 'en'],
    [['den'], 'en', 'en'],
    [['system'], 'en', 'en'],
    [[], 'en', 'en'],
  ])('takes the first of %j that Parley speaks: %s', (system, language, locale) => {
    expect(chooseSpeech('system', system)).toEqual({ language, locale });
  });

  it('takes the language that the user has chosen, with the region of the system', () => {
    expect(chooseSpeech('it', ['de-DE', 'it-CH'])).toEqual({ language: 'it', locale: 'it-CH' });
    expect(chooseSpeech('fr', ['de-DE'])).toEqual({ language: 'fr', locale: 'fr' });
  });

  it('passes over tags at which dates could not be written', () => {
    expect(chooseSpeech('system', ['en-US@posix', 'de_DE'])).toEqual({ language: 'en', locale: 'en' });
  });
});
