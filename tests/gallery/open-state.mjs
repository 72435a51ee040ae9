/**
 * The names of the gallery's states.
 * @param {import('@playwright/test').Page} page
 * @param {string} url of the gallery
 */
export async function stateNames(page, url) {
  await page.goto(url);
  const links = page.locator('a[data-state]');
  await links.first().waitFor();
  return links.allTextContents();
}

/**
 * Opens one state of the gallery and waits until all of it is drawn, with its pictures.
 * @param {import('@playwright/test').Page} page
 * @param {string} url of the gallery
 * @param {string} state
 * @param {string} language
 */
export async function openState(page, url, state, language) {
  await page.goto(`${url}?state=${state}&lang=${language}`);
  await page.waitForFunction(() => {
    if (document.documentElement.dataset['gallery'] !== 'drawn') return false;
    const hasFrames = (/** @type {HTMLVideoElement} */ video) =>
      !(video.srcObject instanceof MediaStream) ||
      video.srcObject.getVideoTracks().length === 0 ||
      video.getVideoPlaybackQuality().totalVideoFrames > 1;
    return (
      [...document.querySelectorAll('video')].every(hasFrames) &&
      [...document.images].every((image) => image.complete) &&
      // The code is drawn by a part of the program that is fetched late; a canvas is 300 wide before.
      [...document.querySelectorAll('.invitation-qr')].every((figure) => {
        const code = figure.querySelector('canvas');
        return code !== null && code.width > 300 && code.style.length === 0;
      })
    );
  });
  // What was drawn last is in the picture after two frames.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
