import { expect, type Page } from '@playwright/test';
import { expectFramesToGrow } from './media.ts';

/** The lab's page, driven as its user does: Call, the prompt for the room, the text fields, Hang up. */
export class LabClient {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  /** Presses Call and answers the prompt; resolves when the server gave it the role `created`, `joined` or `full`. */
  async call(room: string): Promise<string> {
    const role = this.page.waitForEvent('console', (message) =>
      /^(created|joined|full) /.test(message.text()),
    );
    this.page.once('dialog', (dialog) => void dialog.accept(room));
    await this.page.getByRole('button', { name: 'Call' }).click();
    const [word] = (await role).text().split(' ');
    return word ?? '';
  }

  async hangUp(): Promise<void> {
    await this.page.getByRole('button', { name: 'Hang up' }).click();
  }

  async send(text: string): Promise<void> {
    await this.page.locator('#dataChannelInput').fill(text);
    await this.page.getByRole('button', { name: 'Send message' }).click();
  }

  /** The chat shows `text` as a message of the peer. */
  async expectMessage(text: string): Promise<void> {
    await expect
      .poll(() => this.page.locator('#dataChannelOutput').inputValue())
      .toContain(`PEER: ${text}\n`);
  }

  /** The peer's picture arrives, and its chat channel is open. */
  async expectConnected(): Promise<void> {
    await expectFramesToGrow(this.page);
    await expect.poll(() => this.page.evaluate('dataChannel?.readyState')).toBe('open');
  }

  /** The call is over: nothing is left of it, and neither camera nor connection runs. */
  async expectEnded(): Promise<void> {
    await expect.poll(() => this.page.evaluate('peerConnection')).toBeNull();
    await expect(this.page.locator('#remoteVideo')).toHaveJSProperty('srcObject', null);
    await expect(this.page.locator('#localVideo')).toHaveJSProperty('srcObject', null);
  }
}
