import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { read, ROOT, trackedFiles } from './support/repository.ts';

/** A PEM block with something in it; tests of malformed input hold empty ones. */
const PEM = /-----BEGIN [A-Z ]*(?:PRIVATE KEY|CERTIFICATE)-----\s+[A-Za-z0-9+/=\s]{40,}/;

test('no file holds a private key or a certificate', () => {
  const block = ['-----BEGIN PRIVATE KEY-----', 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg', ''].join(
    '\n',
  );
  expect(block).toMatch(PEM);
  expect(trackedFiles().filter((file) => PEM.test(read(file)))).toEqual([]);
});

test('no file is of a kind that holds keys', () => {
  expect(trackedFiles().filter((file) => /\.(pem|key|crt|cer|der|p12|pfx)$/i.test(file))).toEqual([]);
});

test.each(['cert.pem', 'server.key', 'server.crt', 'keys/identity.p12', 'a/b/identity.pfx'])(
  'git ignores %s',
  (file) => {
    expect(spawnSync('git', ['check-ignore', '--quiet', '--no-index', file], { cwd: ROOT }).status).toBe(0);
  },
);
