import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../protocol/language.ts';
import { LANGUAGES as CHOICES } from '../../protocol/preferences.ts';
import { messagesIn } from './messages-in.ts';

const LANGUAGES: readonly Language[] = CHOICES.filter((choice) => choice !== 'system');
const MENUS = ['file', 'edit', 'call', 'view', 'window', 'help'] as const;

function texts(language: Language): ReadonlyMap<string, string> {
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...messagesIn(language) };
  return new Map(
    Object.entries(groups).flatMap(([group, words]) =>
      Object.entries(words).map(([key, text]) => [`${group}.${key}`, text] as const),
    ),
  );
}

describe.each(LANGUAGES)('the main process in %s', (language) => {
  it('has the texts of English, none of them empty', () => {
    expect([...texts(language).keys()]).toEqual([...texts('en').keys()]);
    expect([...texts(language)].filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
  });

  it('has the quotation marks, apostrophes and dots of print', () => {
    expect([...texts(language).values()].filter((text) => /["'`´]|\.\.\./.test(text))).toEqual([]);
  });

  it('gives every menu a key of its own', () => {
    const { menu } = messagesIn(language);
    const keys = MENUS.map((name) => /&(.)/u.exec(menu[name])?.[1]?.toLowerCase());
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(MENUS.length);
  });
});

it('every text is used', () => {
  const folder = new URL('../', import.meta.url);
  const source = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const names = [...texts('en').keys()].map((key) => key.split('.')[1] ?? '');
  expect(names.filter((name) => !new RegExp(String.raw`\b${name}\b`).test(source))).toEqual([]);
});
