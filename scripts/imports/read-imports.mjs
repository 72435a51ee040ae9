import { parseSync, Visitor } from 'vite';

/**
 * @typedef {object} Import
 * @property {string | null} specifier What the code names; null when it is computed.
 * @property {boolean} typeOnly Whether it is gone at run time.
 * @property {number} line Counted from 1.
 */

/**
 * The text of a string literal, or of a template without gaps.
 * @param {import('vite').ESTree.Expression | import('vite').ESTree.Argument | undefined} node
 * @returns {string | null}
 */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? null;
  }
  return null;
}

/**
 * Whether a node is `import.meta`, or a member of it such as `import.meta.url`.
 * @param {import('vite').ESTree.Node | undefined} node
 * @param {string} [member]
 * @returns {boolean}
 */
function isImportMeta(node, member) {
  if (member === undefined) return node?.type === 'MetaProperty' && node.meta.name === 'import';
  return (
    node?.type === 'MemberExpression' &&
    isImportMeta(node.object) &&
    node.property.type === 'Identifier' &&
    node.property.name === member
  );
}

/**
 * Every way in which a module names another: import and export declarations, types, `import()`, `require()`,
 * `import.meta.glob()` and `new URL(…, import.meta.url)`.
 * @param {string} path decides between TypeScript, JSX and JavaScript
 * @param {string} source
 * @returns {Import[]} in the order of the text
 * @throws {SyntaxError} when the source cannot be parsed
 */
export function readImports(path, source) {
  const { program, errors } = parseSync(path, source);
  if (errors[0] !== undefined) throw new SyntaxError(`${path}: ${errors[0].message}`);

  /** @type {(Import & { start: number })[]} */
  const found = [];
  /** @type {(start: number, specifier: string | null, typeOnly?: boolean) => void} */
  const add = (start, specifier, typeOnly = false) => {
    const line = source.slice(0, start).split('\n').length;
    found.push({ specifier, typeOnly, line, start });
  };

  new Visitor({
    ImportDeclaration: (node) => add(node.start, node.source.value, node.importKind === 'type'),
    ExportNamedDeclaration(node) {
      if (node.source !== null) add(node.start, node.source.value, node.exportKind === 'type');
    },
    ExportAllDeclaration: (node) => add(node.start, node.source.value, node.exportKind === 'type'),
    TSImportType: (node) => add(node.start, node.source.value, true),
    TSExternalModuleReference: (node) => add(node.start, node.expression.value),
    ImportExpression: (node) => add(node.start, textOf(node.source)),
    CallExpression(node) {
      const [first] = node.arguments;
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') add(node.start, textOf(first));
      // A glob names many files at once; its folder stands for them.
      if (isImportMeta(node.callee, 'glob')) add(node.start, textOf(first));
    },
    NewExpression(node) {
      const [first, second] = node.arguments;
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL';
      if (isUrl && isImportMeta(second, 'url')) add(node.start, textOf(first));
    },
  }).visit(program);

  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ specifier, typeOnly, line }) => ({ specifier, typeOnly, line }));
}
