import { expect, type Locator } from '@playwright/test';
import { recordMedia } from '../../browser/support/media.ts';
import { ParleyPage } from '../../browser/support/parley-page.ts';
import type { DesktopApp } from './desktop-app.ts';

/** The window of the desktop app, driven by the accessible names that people and outside tests rely on. */
export class DesktopWindow extends ParleyPage {
  /** The window of an app that was started, with its media noted from the first page on. */
  static async of(app: DesktopApp): Promise<DesktopWindow> {
    const page = await app.window();
    const window = new DesktopWindow(page);
    // A page that is still loading cannot be reloaded.
    await window.expectPhase('idle');
    await recordMedia(app.application.context());
    await page.reload();
    await window.expectPhase('idle');
    return window;
  }

  get address(): Locator {
    return this.page.getByRole('textbox', { name: 'Address', exact: true });
  }

  /** The invitation to the hosted room by the loopback address, so that nothing leaves this machine. */
  async invitation(kind: 'With Parley' | 'In a browser'): Promise<string> {
    await this.page.getByRole('combobox', { name: 'Address' }).selectOption('127.0.0.1');
    await this.page.getByText(kind, { exact: true }).click();
    return this.page.getByRole('textbox', { name: 'Invitation link' }).inputValue();
  }

  /** Opens a room on this computer and waits for the other person in it. */
  async host(room: string): Promise<void> {
    await this.room.fill(room);
    await this.button('Host a room').click();
    await this.expectPhase('waiting');
    await expect(this.page.getByRole('heading', { name: 'Your room is open' })).toBeVisible();
  }

  /** Presses Call with what is given; a room that is not given comes from the invitation. */
  async join(address: string, room?: string): Promise<void> {
    await this.address.fill(address);
    if (room !== undefined) await this.room.fill(room);
    await this.button('Call').click();
  }
}
