/** Every text that people see is in the messages, so that it can be in their language. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Visitor, parseSync, type ESTree } from 'vite';

const UI = new URL('../../src/renderer/ui/', import.meta.url);
/** Attributes and properties of components that are shown or read aloud. */
const SHOWN = /^(alt|placeholder|title|label|hint|help|aria-(label|description|roledescription|valuetext))$/;
const LETTER = /\p{L}/u;

/** The literal texts in an expression that becomes a text, whichever of its branches is taken. */
function literals(node: ESTree.Node): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.cooked ?? value.raw);
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
      return [...literals(node.left), ...literals(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...literals(node.left), ...literals(node.right)] : [];
    case 'JSXExpressionContainer':
      return literals(node.expression);
    default:
      return [];
  }
}

/** The texts of a component that stand in its source. */
function literalTexts(path: string, source: string): readonly string[] {
  const { program, errors } = parseSync(path, source);
  if (errors[0] !== undefined) throw new SyntaxError(`${path}: ${errors[0].message}`);
  const found: string[] = [];
  const children = (nodes: readonly ESTree.JSXChild[]): void => {
    for (const node of nodes) found.push(...(node.type === 'JSXText' ? [node.value] : literals(node)));
  };
  new Visitor({
    JSXElement: (node) => children(node.children),
    JSXFragment: (node) => children(node.children),
    JSXAttribute(node) {
      const { name, value } = node;
      if (value !== null && name.type === 'JSXIdentifier' && SHOWN.test(name.name)) {
        found.push(...literals(value));
      }
    },
  }).visit(program);
  return found.map((text) => text.trim()).filter((text) => LETTER.test(text));
}

it('literal texts are found wherever they stand', () => {
  const component = `const A = () => (
    <main title="One" className="none" data-x="none">
      Two {on ? 'Three' : "Four"} {\`Five \${name}\`} {also && 'Six'}
      <Field label={'Seven' + name} hint={t('none.such')}>{t('none.such')} · 42</Field>
      <><img alt="Eight" /></>
    </main>
  );`;
  expect(literalTexts('a.tsx', component)).toEqual(
    expect.arrayContaining(['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight']),
  );
  expect(literalTexts('a.tsx', component)).toHaveLength(8);
});

it('no component holds a text', () => {
  const files = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tsx'),
  );
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((path) =>
    literalTexts(path, readFileSync(new URL(path.replaceAll('\\', '/'), UI), 'utf8')).map(
      (text) => `${path}: ${text}`,
    ),
  );
  expect(found).toEqual([]);
});
