import { expect, type Locator, type Page } from '@playwright/test';
import type { CallPhase } from '../../../src/renderer/call/snapshot.ts';
import { expectFramesToGrow } from './media.ts';

/** Parley's web client, driven by the accessible names that people and outside tests rely on. */
export class ParleyPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** @param query such as `?room=tea` */
  async open(url: string, query = ''): Promise<void> {
    await this.page.goto(new URL(query, url).href);
    await this.expectPhase('idle');
  }

  get room(): Locator {
    return this.page.getByRole('textbox', { name: 'Room', exact: true });
  }

  get chat(): Locator {
    return this.page.getByRole('log', { name: 'Chat', exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** A status line with these words. */
  status(words: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name, exact: true });
  }

  /** From the start screen to one section of the settings. */
  async openSettings(section: string): Promise<void> {
    await this.button('Settings').click();
    await this.dialog('Settings').getByRole('tab', { name: section, exact: true }).click();
  }

  /** Enters the room's name and presses Call. */
  async call(room: string): Promise<void> {
    await this.room.fill(room);
    await this.button('Call').click();
  }

  /** From nowhere into the room, where nobody else is yet. */
  async waitIn(url: string, room: string): Promise<void> {
    await this.open(url);
    await this.call(room);
    await this.expectPhase('waiting');
  }

  async hangUp(): Promise<void> {
    await this.button('Hang up').click();
  }

  /** From the ended screen into the same room. */
  async callAgain(): Promise<void> {
    await this.button('Call again').click();
  }

  /** From the ended screen back to the start screen. */
  async leaveEnded(): Promise<void> {
    await this.button('Back').click();
    await this.expectPhase('idle');
  }

  async send(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Message', exact: true }).fill(text);
    await this.button('Send').click();
  }

  async expectPhase(phase: CallPhase): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-call-phase', phase);
  }

  async expectMessage(text: string): Promise<void> {
    await expect(this.chat).toContainText(text);
  }

  /** The call is up and the peer's picture arrives and is shown. */
  async expectConnected(): Promise<void> {
    await this.expectPhase('connected');
    await expectFramesToGrow(this.page);
    await expect(this.page.getByLabel('Remote video', { exact: true })).not.toHaveJSProperty('videoWidth', 0);
  }

  /** The call is over, and these words say why. */
  async expectEnded(words: string): Promise<void> {
    await this.expectPhase('ended');
    await expect(this.page.getByRole('main')).toContainText(words);
  }
}
