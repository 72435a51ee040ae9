/** Joining by address: whose certificate is trusted, and what is said when there is nobody to join. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startServerProcess } from '../fixtures/parley-server-process.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../fixtures/temporary-folder.ts';
import { test } from './support/desktop-app.ts';
import { DesktopWindow } from './support/desktop-window.ts';

const UNKNOWN = 'Is this the right computer?';
const CHANGED = 'This is not the computer you know';
const NOT_INVITED = 'This computer does not match the invitation';

let folder: TemporaryFolder;

test.beforeEach(async () => {
  folder = await makeTemporaryFolder();
});

test.afterEach(async () => {
  await folder.remove();
});

/** The digits of a fingerprint as a dialog shows them. */
function groups(fingerprint: string): RegExp {
  return new RegExp(fingerprint.replaceAll(':', '\\s*'), 'u');
}

test('an unknown computer is trusted once, by its fingerprint', async ({ launch }) => {
  const server = await startServerProcess(join(folder.path, 'one'));
  const app = await launch();
  const window = await DesktopWindow.of(app);
  await window.join(`127.0.0.1:${server.port}`, 'by address');
  const dialog = window.dialog(UNKNOWN);
  await expect(dialog).toContainText(groups(server.fingerprint));

  await dialog.getByRole('button', { name: 'Do not call' }).click();
  await window.expectPhase('idle');
  await window.button('Call').click();
  await window.dialog(UNKNOWN).getByRole('button', { name: 'It is the same: trust it' }).click();
  await window.expectPhase('waiting');
  await window.hangUp();
  await window.leaveEnded();

  await window.button('Call').click();
  await window.expectPhase('waiting');
  await window.hangUp();
  await window.leaveEnded();

  await window.openSettings('Trusted computers');
  const settings = window.dialog('Settings');
  await expect(settings).toContainText(server.fingerprint);
  await settings.getByRole('button', { name: `Forget 127.0.0.1:${server.port}` }).click();
  await expect(settings).not.toContainText(server.fingerprint);
  await settings.getByRole('button', { name: 'Close' }).click();
  await window.button('Call').click();
  await expect(window.dialog(UNKNOWN)).toBeVisible();
  await server.stop();
});

test('a changed certificate is a warning whose default is no', async ({ launch }) => {
  const first = await startServerProcess(join(folder.path, 'first'));
  const window = await DesktopWindow.of(await launch());
  await window.join(`127.0.0.1:${first.port}`, 'changing');
  await window.dialog(UNKNOWN).getByRole('button', { name: 'It is the same: trust it' }).click();
  await window.expectPhase('waiting');
  await window.hangUp();
  await window.leaveEnded();
  await first.stop();

  const second = await startServerProcess(join(folder.path, 'second'), first.port);
  await window.button('Call').click();
  const dialog = window.dialog(CHANGED);
  await expect(dialog).toContainText(groups(second.fingerprint));
  await expect(dialog).toContainText(groups(first.fingerprint));
  await expect(dialog.getByRole('button', { name: 'Do not call' })).toBeFocused();
  await window.page.keyboard.press('Enter');
  await window.expectPhase('idle');
  await expect(dialog).toBeHidden();

  await window.button('Call').click();
  await window.dialog(CHANGED).getByRole('button', { name: 'Trust the new one' }).click();
  await window.expectPhase('waiting');
  await second.stop();
});

test("an invitation's fingerprint is accepted without a question, another one never", async ({ launch }) => {
  const server = await startServerProcess(join(folder.path, 'one'));
  const window = await DesktopWindow.of(await launch());
  const link = (fingerprint: string) =>
    `parley://127.0.0.1:${server.port}/?room=invited&fingerprint=${fingerprint}`;
  await window.join(link(server.fingerprint.replaceAll(/[0-9A-F]/g, '0')));
  await expect(window.dialog(NOT_INVITED)).toContainText('the invitation promises');
  await window.dialog(NOT_INVITED).getByRole('button', { name: 'Do not call' }).click();
  await window.join(link(server.fingerprint));
  await window.expectPhase('waiting');
  await server.stop();
});

test('each failure has its own words', async ({ launch }) => {
  const window = await DesktopWindow.of(await launch());
  await window.room.fill('nowhere');

  const silent = createTcpServer();
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  silent.close();
  await once(silent, 'close');
  await window.join(`127.0.0.1:${port}`);
  await expect(window.page.getByText('Nobody hosts a room there')).toBeVisible();

  const plain = createServer((_request, response) => response.end('hello'));
  plain.listen(0, '127.0.0.1');
  await once(plain, 'listening');
  await window.join(`127.0.0.1:${(plain.address() as AddressInfo).port}`);
  await expect(window.page.getByText('This is not a secure server')).toBeVisible();
  plain.close();

  await window.join('http://127.0.0.1');
  await expect(window.page.getByText('Replace http:// with https://')).toBeVisible();
  await window.join('name.invalid');
  await expect(window.page.getByText('There is no computer with this name')).toBeVisible();
  await window.expectPhase('idle');
});
