import { pino } from 'pino';
import { createStream } from 'rotating-file-stream';
import type { Logger } from '../signaling-server/options.ts';

/** Size at which a new file begins; together with {@link FILES} this bounds what the logs may take. */
const FILE_SIZE = '1M';
/** How many older files are kept. */
const FILES = 5;

/**
 * Fields that never reach a file, whoever logs them: secrets, and what two people say to each other. Nothing logs them
 * on purpose; this is the net below.
 */
const NEVER_LOGGED = [
  'candidate',
  'credential',
  'password',
  'privateKey',
  'resume',
  'sdp',
  'secret',
  'text',
  'username',
];

/** A log that is written to files. */
export interface LogFiles {
  readonly logger: Logger;
  /** Resolves when everything is written. */
  close(): Promise<void>;
}

/**
 * Opens the log. A disk that is full or a folder that cannot be written costs the log, never the app.
 * @param folder absolute path; it is made when it is missing
 */
export function openLogFiles(folder: string): LogFiles {
  const stream = createStream('parley.log', { path: folder, size: FILE_SIZE, maxFiles: FILES });
  stream.on('error', () => undefined);
  const redact = { paths: NEVER_LOGGED, censor: '[redacted]' };
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, redact }, stream);
  return {
    logger,
    close: () => new Promise((resolve) => stream.end(resolve)),
  };
}
