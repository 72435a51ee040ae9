import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';

const configFile = fileURLToPath(new URL('../../../vite.preload.config.ts', import.meta.url));

test('the preload is one small CommonJS file that needs nothing but electron', async () => {
  const result = await build({ configFile, logLevel: 'error', build: { write: false, emptyOutDir: false } });
  if (Array.isArray(result) || !('output' in result)) throw new Error('Expected one bundle.');
  expect(result.output.map((file) => file.fileName)).toEqual(['index.cjs']);
  const [chunk] = result.output;
  const required = [...chunk.code.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, name]) => name);
  expect(required).toEqual(['electron']);
  expect(chunk.code).not.toMatch(/^\s*(?:import|export)\b/m);
  // The schemas' library alone would make it 150 kB.
  expect(chunk.code.length).toBeLessThan(8_000);
});
