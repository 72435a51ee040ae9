import { describe, expect, it } from 'vitest';
import { pictureInPictureWays, type DocumentPictureInPicture } from './picture-in-picture.ts';

const documentPictureInPicture: DocumentPictureInPicture = {
  requestWindow: () => Promise.reject(new Error('not asked here')),
};

describe('pictureInPictureWays', () => {
  it('prefers a window with controls', () => {
    const document = { pictureInPictureEnabled: true };
    expect(pictureInPictureWays({ documentPictureInPicture, document })).toEqual(['document', 'video']);
  });

  it('is content with the video alone', () => {
    expect(pictureInPictureWays({ document: { pictureInPictureEnabled: true } })).toEqual(['video']);
  });

  it.each([{}, { pictureInPictureEnabled: false }])('has none in a browser with neither: %o', (document) => {
    expect(pictureInPictureWays({ document })).toEqual([]);
  });
});
