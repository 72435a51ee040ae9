/** How the gallery shows the app, whatever the system wants. */
export interface Theme {
  readonly scheme: 'system' | 'light' | 'dark';
  readonly contrast: 'system' | 'more';
}

const CONTRAST = 'prefers-contrast: more';

/** The rules of the style sheets that are only for high contrast, with those that already count for everybody. */
const contrastRules = new Set<CSSMediaRule>();

function findContrastRules(): void {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes(CONTRAST)) contrastRules.add(rule);
    }
  }
}

/** The theme that the page's address asks for. */
export function themeIn(parameters: URLSearchParams): Theme {
  const scheme = parameters.get('scheme');
  return {
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : 'system',
    contrast: parameters.get('contrast') === 'more' ? 'more' : 'system',
  };
}

/** Shows the page in this theme. Style sheets that come later keep to what the system wants. */
export function applyTheme({ scheme, contrast }: Theme): void {
  document.documentElement.style.colorScheme = scheme === 'system' ? '' : scheme;
  findContrastRules();
  for (const rule of contrastRules) rule.media.mediaText = contrast === 'more' ? 'all' : `(${CONTRAST})`;
}
