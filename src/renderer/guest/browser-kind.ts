/** Browsers by the way in which their warnings show the certificate. */
export const BROWSER_KINDS = ['chrome', 'firefox', 'safari'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** Which one says so of itself; most others are made of Chromium. */
export function browserKind(userAgent: string): BrowserKind {
  if (/Firefox\//.test(userAgent)) return 'firefox';
  return /Version\/[\d.]+.*Safari\//.test(userAgent) && !/Chrom(?:e|ium)\//.test(userAgent)
    ? 'safari'
    : 'chrome';
}
