import type { DeviceProblem } from './snapshot.ts';

/** What a rejection of getUserMedia means (W3C Media Capture and Streams, section 10.2). */
export function deviceProblemOf(error: unknown): DeviceProblem {
  // What Chromium says when not the user but the operating system refuses; other browsers do not tell.
  if (error instanceof Error && error.message.includes('denied by system')) return 'denied-by-system';
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'not-found';
    case 'NotReadableError':
    case 'AbortError':
      return 'in-use';
    default:
      return 'failed';
  }
}
