import { describe, expect, it } from 'vitest';
import { parseCommandLine } from './command-line.ts';

describe('the command line', () => {
  it('is read as Electron reads it', () => {
    const parameters = [
      '-r',
      'loader.js',
      '--inspect=0',
      '--no-sandbox',
      '.',
      '--lang=de',
      'parley://x',
      '-r',
    ];
    expect(parseCommandLine(parameters)).toEqual({
      modules: ['loader.js'],
      application: '.',
      switches: new Map([
        ['inspect', '0'],
        ['no-sandbox', ''],
        ['lang', 'de'],
      ]),
    });
  });

  it('keeps what follows the first equals sign', () => {
    expect(parseCommandLine(['--rules=MAP * a=b']).switches.get('rules')).toBe('MAP * a=b');
  });
});
