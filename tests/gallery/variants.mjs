/**
 * @typedef {object} Variant
 * @property {string} name
 * @property {{ width: number, height: number }} viewport
 * @property {'light' | 'dark'} colorScheme
 * @property {'more' | 'no-preference'} contrast
 * @property {'en' | 'de'} language
 */

/**
 * @param {number} width
 * @param {number} height
 * @param {'light' | 'dark'} colorScheme
 * @param {{ contrast?: 'more', language?: 'de' }} [more]
 * @returns {Variant}
 */
function variant(width, height, colorScheme, { contrast, language } = {}) {
  const name = [`${width}x${height}`, colorScheme, contrast && 'contrast', language]
    .filter(Boolean)
    .join('-');
  return {
    name,
    viewport: { width, height },
    colorScheme,
    contrast: contrast ?? 'no-preference',
    language: language ?? 'en',
  };
}

/** Every way in which the states are drawn: German is the longest of the languages. */
export const VARIANTS = [
  variant(1280, 800, 'light'),
  variant(1280, 800, 'dark'),
  variant(1280, 800, 'light', { contrast: 'more' }),
  variant(1280, 800, 'dark', { contrast: 'more' }),
  variant(1280, 800, 'light', { language: 'de' }),
  variant(800, 600, 'light'),
  variant(800, 600, 'dark'),
  variant(800, 600, 'light', { language: 'de' }),
  variant(2560, 1440, 'light'),
  variant(2560, 1440, 'dark'),
  variant(390, 844, 'light'),
  variant(390, 844, 'dark', { language: 'de' }),
];
