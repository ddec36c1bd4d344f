import { type Expression, mentions } from './expression';
import type { Plan } from './plan';
import { isPositive, isUpward } from './tips';

/** Functions that come to a number where their argument goes to infinity. */
const LEVELLING = ['atan', 'atan2', 'tanh', 'exp', 'sign'];

const LOGARITHMS = ['log', 'log10', 'log2'];

const isBelow0 = (node: Expression): boolean => node.kind === 'negate';

/** Whether an expression may be infinite at a place on the map, or a little way off it. */
function mayBeInfinite(node: Expression): boolean {
  if (!mentions(node)) return false;
  if (node.kind === 'negate') return mayBeInfinite(node.of);
  if (node.kind === 'binary') {
    const { operator, left, right } = node;
    if (operator === '/' && mentions(right) && !isPositive(right)) return true;
    if (operator === '^' && (mentions(right) || (isBelow0(right) && !isPositive(left)))) return true;
    return mayBeInfinite(left) || mayBeInfinite(right);
  }
  if (node.kind !== 'call') return false;
  const [of] = node.args;
  if (node.name === 'exp' && of?.kind === 'negate' && isUpward(of.of)) return mayBeInfinite(of);
  return ['exp', 'sinh', 'cosh', ...LOGARITHMS].includes(node.name) || node.args.some(mayBeInfinite);
}

/** Whether a finite number may come of an infinite one in between, whose slope no rule of calculus gives. */
function levelsInfinity(node: Expression): boolean {
  if (node.kind === 'negate') return levelsInfinity(node.of);
  if (node.kind === 'binary') {
    const { operator, left, right } = node;
    if (operator === '/' && mayBeInfinite(right)) return true;
    if (operator === '^' && (mentions(right) || isBelow0(right)) && mayBeInfinite(left)) return true;
    if (operator === '^' && mentions(right) && left.kind === 'binary' && !isPositive(left)) return true;
    return levelsInfinity(left) || levelsInfinity(right);
  }
  if (node.kind !== 'call') return false;
  return (LEVELLING.includes(node.name) && node.args.some(mayBeInfinite)) || node.args.some(levelsInfinity);
}

/** Where a program's numbers are not the page's, as lines of its header. */
export function remarksOn({ loss }: Plan): string[] {
  if (loss.kind === 'grid' || !levelsInfinity(loss)) return [];
  return [
    'Where a number in between is infinite, as 1/0 and e^800 are, the slope here may be NaN;',
    'the page takes nothing times infinity for nothing.',
  ];
}
