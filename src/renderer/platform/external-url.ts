const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * The normalized address if it may be opened outside the app, else null. Only http, https and mailto are allowed: other
 * schemes run programs. An address with a user name in it is refused because `https://bank.example@evil.example` deceives.
 */
export function safeExternalUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!SAFE_PROTOCOLS.has(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}
