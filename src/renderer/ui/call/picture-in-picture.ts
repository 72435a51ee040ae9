/** The window that the Document Picture-in-Picture specification opens; not in TypeScript's own types yet. */
export interface DocumentPictureInPicture {
  requestWindow(options: { readonly width: number; readonly height: number }): Promise<Window>;
}

/**
 * How a picture can be kept in sight over other windows, the best first: `document` for a window with controls of ours
 * (Document Picture-in-Picture), `video` for one with the browser's (Picture-in-Picture, section 4.1).
 */
export type PictureInPictureWay = 'document' | 'video';

/** What tells which ways there are: parts of a window and its document. */
export interface PictureInPictureFeatures {
  readonly documentPictureInPicture?: DocumentPictureInPicture;
  readonly document: { readonly pictureInPictureEnabled?: boolean };
}

/** The ways that this browser offers; a way that fails all the same leads to the next. */
export function pictureInPictureWays(features: PictureInPictureFeatures): readonly PictureInPictureWay[] {
  const ways: PictureInPictureWay[] = [];
  if (features.documentPictureInPicture !== undefined) ways.push('document');
  if (features.document.pictureInPictureEnabled === true) ways.push('video');
  return ways;
}
