/** Browsers by the way in which their warnings show the certificate. */
export const BROWSER_KINDS = ['chrome', 'android', 'firefox', 'safari'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** Which one says so of itself. Most are made of Chromium, and those of an iPhone of Safari's engine. */
export function browserKind(userAgent: string): BrowserKind {
  if (/Android/.test(userAgent)) return 'android';
  if (/iPhone|iPad/.test(userAgent)) return 'safari';
  if (/Firefox\//.test(userAgent)) return 'firefox';
  return /Version\/[\d.]+.*Safari\//.test(userAgent) && !/Chrom(?:e|ium)\//.test(userAgent)
    ? 'safari'
    : 'chrome';
}
