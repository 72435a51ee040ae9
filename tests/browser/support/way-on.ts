import type { Page } from '@playwright/test';
import type { StateName } from '../../gallery/states.ts';

/** The failures among the gallery's states, and the button that leads out of each. */
const WAYS_ON: Partial<Record<StateName, string>> = {
  'start-interrupted-bad-invitation': 'Enter the room name',
  'start-bad-invitation': 'Enter the room name',
  'desktop-start-bad-invitation': 'Enter another invitation',
  'desktop-start-server-failed': 'Open it again',
  'desktop-unreachable': 'Try again',
  'desktop-not-parley': 'Change the address',
  'desktop-only-browsers': 'Open in the browser',
  'desktop-port-taken': 'Choose another port',
  'desktop-certificate-unreadable': 'Make a new certificate',
  'desktop-hosting-refused': 'Try again',
  'desktop-hosting-no-network': 'Open the network settings',
  'desktop-hosting-look-again': 'Look again',
  'desktop-hosting-stopped': 'Open it again',
  'desktop-picker-denied': 'Open the settings',
  'ended-room-full': 'Choose another room',
  'ended-room-full-invited': 'Call again',
  'ended-room-refused': 'Choose another room',
  'ended-server-busy': 'Call again',
  'ended-server-unreachable': 'Call again',
  'ended-server-incompatible': 'Reload the page',
  'ended-peer-vanished': 'Call again',
  'ended-connection-failed': 'Call again',
};

/** Failures beside what the user is at: the notice has one button, and does not stand out. */
const BESIDE: ReadonlySet<StateName> = new Set([
  'start-denied',
  'start-denied-again',
  'start-insecure',
  'start-no-camera',
  'waiting-no-camera',
  'connected-only-heard',
]);

/** What is wrong with what leads on from a state: never do two buttons stand out, and each failure has its one. */
export async function wrongWaysOn(page: Page, state: StateName): Promise<readonly string[]> {
  const { outstanding, inNotices } = await page.evaluate(() => {
    // A dialog covers all else.
    const place = document.querySelector('dialog[open]') ?? document;
    const wordsOf = (selector: string) =>
      [...place.querySelectorAll<HTMLElement>(selector)]
        .filter((button) => button.checkVisibility())
        .map((button) => button.innerText);
    return {
      outstanding: wordsOf('.button-primary'),
      inNotices: wordsOf('.notice-attention .button'),
    };
  });
  const wayOn = WAYS_ON[state];
  const wrong: string[] = [];
  if (outstanding.length > 1 || (wayOn !== undefined && outstanding[0] !== wayOn)) {
    wrong.push(`${state}: what stands out is ${outstanding.join(', ') || 'nothing'}`);
  }
  if (BESIDE.has(state) && inNotices.length !== 1) {
    wrong.push(`${state}: the notices lead to ${inNotices.join(', ') || 'nothing'}`);
  }
  return wrong;
}
