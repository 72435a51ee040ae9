import { createHash } from 'node:crypto';
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar';

/** The files in an asar archive, sorted, with `/` between folders. */
export function filesInArchive(archive: string): string[] {
  return listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((name) => !('files' in statFile(archive, name)))
    .toSorted();
}

/** A file's text from an asar archive. */
export function readFromArchive(archive: string, name: string): string {
  return extractFile(archive, name).toString('utf8');
}

/** The checksum of an archive that Electron compares with the one in its binary: SHA-256 of the header, in hex. */
export function archiveChecksum(archive: string): string {
  return createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');
}
