import { worthOf } from './constants';
import { type Dialect, type DialectName, dialects } from './dialects';
import { type Binary, type Expression, isProduct, mentions } from './expression';
import { isUpright } from './tips';

/** Whether a product or power begins with a power or a minus sign, before which JavaScript takes no minus sign. */
function refusesMinus(node: Expression): boolean {
  if (node.kind !== 'binary') return node.kind === 'negate';
  return node.operator === '^' || refusesMinus(node.left);
}

/** A minus sign before a product needs no brackets. */
const isBare = (of: Expression): boolean => isProduct(of) && !refusesMinus(of);

/** How the language writes a power that turns upright at 0, if it has a way of its own. */
function writtenUpright({ operator, left, right }: Binary, language: DialectName): Dialect['upright'] {
  return operator === '^' && isUpright(left, right) ? dialects[language].upright : undefined;
}

/** How tightly what is written holds together; larger is tighter. */
function tightness(node: Expression, language: DialectName): number {
  if (node.kind === 'call') return dialects[language].loose.includes(node.name) ? 0 : 5;
  if (node.kind === 'negate') return isBare(node.of) ? 2 : 3;
  if (node.kind !== 'binary' || writtenUpright(node, language)) return 5;
  if (node.operator === '^') return 4;
  return isProduct(node) ? 2 : 1;
}

/** What has no variable is written as what it comes to where the language would stop at it, or not take it. */
function printConstant(node: Expression, language: DialectName): string | undefined {
  if (node.kind === 'number' || node.kind === 'constant' || mentions(node)) return undefined;
  const { nan, infinity, callsNumbers } = dialects[language];
  const value = worthOf(node);
  if (Number.isNaN(value)) return nan;
  if (!Number.isFinite(value)) return value < 0 ? `(-${infinity})` : infinity;
  return node.kind === 'call' && !callsNumbers ? String(value) : undefined;
}

const bracketed = (node: Expression, least: number, language: DialectName): string => {
  const constant = printConstant(node, language);
  if (constant !== undefined) return constant;
  return tightness(node, language) < least ? `(${print(node, language)})` : print(node, language);
};

/** An expression as code. */
export function print(node: Expression, language: DialectName): string {
  const constant = printConstant(node, language);
  if (constant !== undefined) return constant;
  const { calls, loose, ...words } = dialects[language];
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'constant':
      return words[node.name];
    case 'variable':
      return node.name;
    case 'negate':
      return `-${isBare(node.of) ? print(node.of, language) : bracketed(node.of, 5, language)}`;
    case 'call': {
      // What stands in an operation, and not between a call's commas, may need brackets.
      const least = node.name === 'choose' || loose.includes(node.name) ? 1 : 0;
      return calls[node.name](
        node.args.map((arg) => bracketed(arg, least, language)),
        node.args,
      );
    }
    case 'binary': {
      const { operator, left, right } = node;
      const upright = writtenUpright(node, language);
      if (upright) return upright(print(left, language), print(right, language));
      if (operator === '^') return `${bracketed(left, 5, language)} ** ${bracketed(right, 3, language)}`;
      const own = tightness(node, language);
      return `${bracketed(left, own, language)} ${operator} ${bracketed(right, own + 1, language)}`;
    }
  }
}

/** The terms of a sum, each with its sign, so that a long one may be broken between them. */
export function termsOf(node: Expression, language: DialectName): string[] {
  if (node.kind !== 'binary' || (node.operator !== '+' && node.operator !== '-') || !mentions(node))
    return [bracketed(node, 1, language)];
  return [...termsOf(node.left, language), `${node.operator} ${bracketed(node.right, 2, language)}`];
}
