import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../protocol/language.ts';
import { LANGUAGES as CHOICES } from '../../../protocol/preferences.ts';
import { fetchMessages } from './fetch-messages.ts';

type Node = string | { readonly [key: string]: Node };

const PARTS = ['page', 'later', 'desktop'] as const;
const PLURAL = /_(zero|one|two|few|many|other)$/;
const LANGUAGES: readonly Language[] = CHOICES.filter((choice) => choice !== 'system');
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Every text by its whole key, such as `ended.reason.hungUp.title`. */
function textsIn(node: Node, path = ''): ReadonlyMap<string, string> {
  if (typeof node === 'string') return new Map([[path, node]]);
  return new Map(
    Object.entries(node).flatMap(([key, child]) => [...textsIn(child, path === '' ? key : `${path}.${key}`)]),
  );
}

async function textsOf(language: Language): Promise<ReadonlyMap<string, string>> {
  const parts = await Promise.all(
    PARTS.map(async (part) => textsIn((await fetchMessages(language, part)) as Node)),
  );
  return new Map(parts.flatMap((texts) => [...texts]));
}

/** The keys as the translator is asked for them: all plural forms of a text have the same. */
function askedFor(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].toSorted();
}

/** The forms of each text that depends on a number. */
function pluralForms(texts: ReadonlyMap<string, string>): Readonly<Record<string, readonly string[]>> {
  const forms: Record<string, string[]> = {};
  for (const key of texts.keys()) {
    const form = PLURAL.exec(key)?.[1];
    if (form !== undefined) (forms[key.replace(PLURAL, '')] ??= []).push(form);
  }
  return forms;
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([placeholder]) => placeholder).toSorted();
}

/** All strings and templates in the sources that look like keys, as patterns: `a.${b}.c` fits any key a.*.c. */
function patternsInSources(): readonly RegExp[] {
  const folder = new URL('../', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|messages/.test(path))
    .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8'));
  return sources
    .flatMap((source) => [...source.matchAll(/['`]([\w-]+(?:\.(?:[\w-]|\$\{[^}]*\})+)+)['`]/g)])
    .map(([, key = '']) => key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', String.raw`\.`)))
    .map((parts) => new RegExp(`^${parts.join('[^.]+')}$`));
}

it('the English texts are all used', async () => {
  const patterns = patternsInSources();
  const keys = askedFor(await textsOf('en'));
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
});

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('are none of them empty, and end without blanks', async () => {
    const wrong = [...(await textsOf(language))].filter(([, text]) => text === '' || text.trim() !== text);
    expect(wrong).toEqual([]);
  });

  it('have every plural form of the language', async () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const forms = pluralForms(await textsOf(language));
    expect(Object.keys(forms).length).toBeGreaterThan(0);
    for (const [key, found] of Object.entries(forms)) expect(found.toSorted(), key).toEqual(needed);
  });

  it('have the quotation marks, apostrophes and dots of print', async () => {
    const wrong = [...(await textsOf(language))].filter(([, text]) => /["'`´]|\.\.\./.test(text));
    expect(wrong).toEqual([]);
  });
});

describe.each(OTHERS)('the texts in %s', (language) => {
  it('are those of English, no more and no less', async () => {
    expect(askedFor(await textsOf(language))).toEqual(askedFor(await textsOf('en')));
  });

  it('have the placeholders of the English ones', async () => {
    const english = await textsOf('en');
    for (const [key, text] of await textsOf(language)) {
      const model = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? '';
      expect(placeholders(text), key).toEqual(placeholders(model));
    }
  });
});

it('German quotes „so“, the Romance languages «so»', async () => {
  for (const text of (await textsOf('de')).values()) expect(text).not.toMatch(/[«»”]|“[^„“]*“/);
  for (const language of ['es', 'fr', 'it'] as const) {
    for (const text of (await textsOf(language)).values()) expect(text).not.toMatch(/[„“”]/);
  }
});

it('French has spaces that do not break before high punctuation and inside its quotation marks', async () => {
  for (const [key, text] of await textsOf('fr')) {
    // The colon and the question mark of an address are none of a sentence.
    const prose = text.replaceAll(/\w+:\/\/|\b(?:stun|turn)s?:(?:HOST:PORT)?|\?transport=/g, '');
    expect(prose, key).not.toMatch(/[^\u202f][;!?]|[^\u00a0][:»]|«[^\u00a0]/);
  }
});
