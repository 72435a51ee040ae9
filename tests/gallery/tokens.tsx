/** The custom properties that the style sheets define, in their order. */
function tokens(): readonly string[] {
  const names = new Set<string>();
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
      for (const name of rule.style) if (name.startsWith('--')) names.add(name);
    }
  }
  return [...names];
}

const isMeasure = (name: string) => /^--(space|target|radius)/.test(name);
const isType = (name: string) => name.startsWith('--type');
const isMotion = (name: string) => name.startsWith('--motion');
const isColour = (name: string) =>
  !isMeasure(name) && !isType(name) && !isMotion(name) && !/^--(font|ease|shadow)/.test(name);

/** Every value of the design system, read from the style sheets themselves. */
export function Tokens() {
  const all = tokens();
  return (
    <>
      <h3>Colour</h3>
      <ul className="gallery-swatches">
        {all.filter(isColour).map((name) => (
          <li key={name}>
            <span className="gallery-swatch" style={{ background: `var(${name})` }} />
            {name}
          </li>
        ))}
      </ul>
      <h3>Space, targets and corners</h3>
      <ul className="gallery-measures">
        {all.filter(isMeasure).map((name) => (
          <li key={name}>
            {name.startsWith('--radius') ? (
              <span className="gallery-corner" style={{ borderRadius: `var(${name})` }} />
            ) : (
              <span className="gallery-measure" style={{ width: `var(${name})` }} />
            )}
            {name}
          </li>
        ))}
      </ul>
      <h3>Type</h3>
      <ul>
        {all.filter(isType).map((name) => (
          <li key={name} style={{ fontSize: `var(${name})` }}>
            {name}: two people talk
          </li>
        ))}
      </ul>
      <h3>Motion</h3>
      <ul className="gallery-measures">
        {all.filter(isMotion).map((name) => (
          <li key={name}>
            <span className="gallery-motion" style={{ transitionDuration: `var(${name})` }} />
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}
