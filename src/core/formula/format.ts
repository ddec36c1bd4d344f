import type { Node } from './tree';

/** How tightly a node holds together when written; larger is tighter. */
export function tightness(node: Node): number {
  if (node.kind === 'negate') return 3;
  if (node.kind !== 'binary') return 5;
  if (node.operator === '^') return 4;
  return node.operator === '*' || node.operator === '/' ? 2 : 1;
}

const bracketed = (node: Node, least: number): string =>
  tightness(node) < least ? `(${formatFormula(node)})` : formatFormula(node);

/** The formula as a text with no more brackets than it needs; `parseFormula` reads the same tree from it. */
export function formatFormula(node: Node): string {
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'negate':
      return `-${bracketed(node.of, 3)}`;
    case 'call':
      return `${node.name}(${node.args.map(formatFormula).join(', ')})`;
    case 'choice':
      return `where(${[`${formatFormula(node.left)} ${node.comparison} ${formatFormula(node.right)}`, formatFormula(node.then), formatFormula(node.otherwise)].join(', ')})`;
    case 'binary': {
      const { operator, left, right } = node;
      if (operator === '^') return `${bracketed(left, 5)}^${bracketed(right, 3)}`;
      const own = tightness(node);
      const [a, b] = [bracketed(left, own), bracketed(right, own + 1)];
      return own === 1 ? `${a} ${operator} ${b}` : `${a}${operator}${b}`;
    }
    default:
      return node.name;
  }
}
