/** Browsers by the way in which their warnings show the certificate. */
export const BROWSER_KINDS = ['chrome', 'android', 'firefox', 'safari'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** Browsers of phones whose warnings are their own, and are not known here. */
const OTHER_PHONES = /Android.*Firefox\/|CriOS\/|FxiOS\/|EdgiOS\//;

/** Which one says so of itself; most others are made of Chromium. Null for one whose steps are not known. */
export function browserKind(userAgent: string): BrowserKind | null {
  if (OTHER_PHONES.test(userAgent)) return null;
  if (/Android/.test(userAgent)) return 'android';
  if (/Firefox\//.test(userAgent)) return 'firefox';
  return /Version\/[\d.]+.*Safari\//.test(userAgent) && !/Chrom(?:e|ium)\//.test(userAgent)
    ? 'safari'
    : 'chrome';
}
