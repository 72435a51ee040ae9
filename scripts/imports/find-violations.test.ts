import { describe, expect, test } from 'vitest';
import { findViolations } from './find-violations.mjs';

/** The violations of one module that imports others, without its path. */
function violationsOf(path: string, source: string): string[] {
  return findViolations(new Map([[path, source]])).map((violation) => violation.replace(`${path}:`, ''));
}

describe('a layer imports what its row allows', () => {
  test.each([
    ['src/protocol/a.ts', `import { z } from 'zod';`],
    ['src/protocol/a.ts', `import { b } from './b.ts';`],
    ['src/signaling-server/a.ts', `import { readFileSync } from 'node:fs';`],
    ['src/signaling-server/a.ts', `import { Server } from 'socket.io';`],
    ['src/signaling-server/a.ts', `import { version } from '../../package.json';`],
    ['src/main/a.ts', `import { app } from 'electron';`],
    ['src/main/a.ts', `import { createSignalingServer } from '../signaling-server/index.ts';`],
    ['src/preload/index.ts', `import { contextBridge } from 'electron';`],
    ['src/preload/index.ts', `import type { Bridge } from '../protocol/ipc.ts';`],
    ['src/preload/index.ts', `import { CHANNELS } from '../protocol/ipc-channels.ts';`],
    ['src/renderer/call/peer/a.ts', `import { LIMITS } from '../../../protocol/signaling.ts';`],
    ['src/renderer/ui/a.tsx', `import type { CallSnapshot } from '../call/snapshot.ts';`],
    ['src/renderer/ui/a.tsx', `import './a.css';`],
    ['src/renderer/ui/a.tsx', `import icon from './icon.svg?url';`],
    ['src/renderer/main.tsx', `import { createRoot } from 'react-dom/client';`],
    ['src/renderer/main.tsx', `import { App } from './ui/app.tsx';`],
  ])('%s: %s', (path, source) => {
    expect(violationsOf(path, source)).toEqual([]);
  });
});

describe('each forbidden kind of import is found', () => {
  test.each([
    // Upwards or sideways between layers.
    ['src/protocol/a.ts', `import { b } from '../main/b.ts';`, 'src/protocol may not import src/main'],
    [
      'src/signaling-server/a.ts',
      `import { b } from '../main/b.ts';`,
      'src/signaling-server may not import src/main',
    ],
    ['src/main/a.ts', `import { b } from '../renderer/b.ts';`, 'src/main may not import src/renderer'],
    ['src/preload/index.ts', `import { b } from '../main/b.ts';`, 'src/preload may not import src/main'],
    [
      'src/preload/index.ts',
      `import { schema } from '../protocol/ipc.ts';`,
      'src/preload may import only types of src/protocol (import type)',
    ],
    [
      'src/renderer/call/a.ts',
      `import { b } from '../platform/b.ts';`,
      'src/renderer/call may not import src/renderer/platform',
    ],
    [
      'src/renderer/call/a.ts',
      `import { b } from '../ui/b.tsx';`,
      'src/renderer/call may not import src/renderer/ui',
    ],
    [
      'src/renderer/platform/a.ts',
      `import { b } from '../call/b.ts';`,
      'src/renderer/platform may not import src/renderer/call',
    ],
    [
      'src/renderer/ui/a.tsx',
      `import { b } from '../../preload/b.ts';`,
      'src/renderer/ui may not import src/preload',
    ],
    [
      'src/renderer/ui/a.tsx',
      `import { main } from '../main.tsx';`,
      'src/renderer/ui may not import src/renderer',
    ],
    // Packages and Node.
    ['src/protocol/a.ts', `import { b } from 'react';`, 'src/protocol may not import the package react'],
    [
      'src/protocol/a.ts',
      `import { readFileSync } from 'node:fs';`,
      "src/protocol may not import Node's own module node:fs",
    ],
    [
      'src/signaling-server/a.ts',
      `import { app } from 'electron';`,
      'src/signaling-server may not import the package electron',
    ],
    [
      'src/renderer/call/a.ts',
      `import { useState } from 'react';`,
      'src/renderer/call may not import the package react',
    ],
    [
      'src/renderer/call/a.ts',
      `import { ipcRenderer } from 'electron/renderer';`,
      'src/renderer/call may not import the package electron',
    ],
    [
      'src/renderer/call/a.ts',
      `import { EventEmitter } from 'events';`,
      "src/renderer/call may not import Node's own module events",
    ],
    [
      'src/renderer/platform/a.ts',
      `import { useState } from 'react';`,
      'src/renderer/platform may not import the package react',
    ],
    [
      'src/renderer/ui/a.tsx',
      `import { z } from '@scope/package/inner';`,
      'src/renderer/ui may not import the package @scope/package',
    ],
    // Tests, scripts and whatever else is no production code.
    [
      'src/main/a.ts',
      `import { b } from '../../tests/support/b.ts';`,
      'production code may not import tests/support/b.ts',
    ],
    [
      'src/main/a.ts',
      `import { b } from './b.test.ts';`,
      'production code may not import src/main/b.test.ts',
    ],
    [
      'src/main/a.ts',
      `import { b } from '../../scripts/b.mjs';`,
      'production code may not import scripts/b.mjs',
    ],
    [
      'src/renderer/ui/a.tsx',
      `import { version } from '../../../package.json';`,
      'production code may not import package.json',
    ],
    ['src/main/a.ts', `const b = await import(name);`, 'imports a computed name, which cannot be checked'],
  ])('%s: %s', (path, source, problem) => {
    expect(violationsOf(path, source)).toEqual([`1: ${problem}`]);
  });

  test.each([
    `import React from 'react';`,
    `import type { ReactNode } from 'react';`,
    `import 'react';`,
    `export { useState } from 'react';`,
    `export type { ReactNode } from 'react';`,
    `export * from 'react';`,
    `import react = require('react');`,
    `type React = import('react').ReactNode;`,
    `type React = typeof import('react');`,
    `const react = await import('react');`,
    'const react = await import(`react`);',
    `const react = require('react');`,
  ])('however it is written: %s', (source) => {
    expect(violationsOf('src/renderer/call/a.ts', source)).toEqual([
      '1: src/renderer/call may not import the package react',
    ]);
  });

  test.each([
    `const modules = import.meta.glob('../ui/*.tsx');`,
    `const worker = new URL('../ui/worker.ts', import.meta.url);`,
  ])("in Vite's ways: %s", (source) => {
    expect(violationsOf('src/renderer/call/a.ts', source)).toEqual([
      '1: src/renderer/call may not import src/renderer/ui',
    ]);
  });

  test('and named with its line', () => {
    expect(violationsOf('src/protocol/a.ts', `import { z } from 'zod';\n\nimport 'react';\n`)).toEqual([
      '3: src/protocol may not import the package react',
    ]);
  });
});

describe('tests and scripts import what they need', () => {
  test.each([
    ['src/renderer/call/a.test.ts', `import { readFileSync } from 'node:fs';`],
    [
      'tests/integration/a.test.ts',
      `import { createSignalingServer } from '../../src/signaling-server/index.ts';`,
    ],
    ['scripts/a.mjs', `const name = 'b'; await import(name);`],
  ])('%s: %s', (path, source) => {
    expect(violationsOf(path, source)).toEqual([]);
  });
});

describe('import cycles', () => {
  test('are found across modules, for types too', () => {
    const modules = new Map([
      ['src/protocol/a.ts', `import { b } from './b.ts';`],
      ['src/protocol/b.ts', `import type { C } from './c.ts';`],
      ['src/protocol/c.ts', `export * from './a.ts';`],
    ]);
    expect(findViolations(modules)).toEqual([
      'src/protocol/a.ts:1: import cycle: src/protocol/a.ts -> src/protocol/b.ts -> src/protocol/c.ts -> src/protocol/a.ts',
    ]);
  });

  test('are found in tests and scripts', () => {
    expect(findViolations(new Map([['scripts/a.mjs', `import './a.mjs';`]]))).toEqual([
      'scripts/a.mjs:1: import cycle: scripts/a.mjs -> scripts/a.mjs',
    ]);
  });

  test('are not seen where two ways lead to one module', () => {
    const modules = new Map([
      ['src/protocol/a.ts', `import './b.ts'; import './c.ts';`],
      ['src/protocol/b.ts', `import './d.ts';`],
      ['src/protocol/c.ts', `import './d.ts';`],
      ['src/protocol/d.ts', ``],
    ]);
    expect(findViolations(modules)).toEqual([]);
  });
});

test('a module that cannot be parsed is an error that names it', () => {
  expect(() => violationsOf('src/protocol/a.ts', 'import {')).toThrow(/^src\/protocol\/a\.ts: /);
});
