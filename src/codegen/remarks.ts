import { worthOf } from './constants';
import type { ProgramLanguage } from './dialects';
import { type CallName, type Expression, mentions } from './expression';
import type { Plan } from './plan';
import { isPositive, isUpward } from './tips';

/** Functions that come to a number where their argument goes to infinity. */
const LEVELLING: readonly CallName[] = ['atan', 'atan2', 'tanh', 'exp', 'sign'];
/** PyTorch has the slope of what is not taken in it too, times 0. */
const CHOOSING: readonly CallName[] = ['min', 'max'];

const LOGARITHMS = ['log', 'log10', 'log2'];

const isBelow0 = (node: Expression): boolean => !mentions(node) && worthOf(node) < 0;

/** Whether an expression may be infinite at a place on the map, or a little way off it. */
function mayBeInfinite(node: Expression): boolean {
  if (!mentions(node)) return false;
  if (node.kind === 'negate') return mayBeInfinite(node.of);
  if (node.kind === 'binary') {
    const { operator, left, right } = node;
    if (operator === '/' && !isPositive(right) && (mentions(right) || worthOf(right) === 0)) return true;
    if (operator === '^' && (mentions(right) || (isBelow0(right) && !isPositive(left)))) return true;
    return mayBeInfinite(left) || mayBeInfinite(right);
  }
  if (node.kind !== 'call') return false;
  const [of] = node.args;
  if (node.name === 'exp' && of?.kind === 'negate' && isUpward(of.of)) return mayBeInfinite(of);
  return ['exp', 'sinh', 'cosh', ...LOGARITHMS].includes(node.name) || node.args.some(mayBeInfinite);
}

/** Whether a finite number may come of what is infinite or none in between, where no rule of calculus gives a slope. */
export function levelsInfinity(node: Expression, levelling = LEVELLING): boolean {
  if (node.kind === 'negate') return levelsInfinity(node.of, levelling);
  if (node.kind === 'binary') {
    const { operator, left, right } = node;
    if (operator === '/' && mayBeInfinite(right)) return true;
    if (operator === '^' && (mentions(right) || isBelow0(right)) && mayBeInfinite(left)) return true;
    // The logarithm of the base is in the slope.
    if (operator === '^' && mentions(right) && (!isPositive(left) || mayBeInfinite(right))) return true;
    return levelsInfinity(left, levelling) || levelsInfinity(right, levelling);
  }
  if (node.kind !== 'call') return false;
  const levels = levelling.includes(node.name) && node.args.some(mayBeInfinite);
  return levels || node.args.some((arg) => levelsInfinity(arg, levelling));
}

/** Where a program's numbers are not the page's, as lines of its header. */
export function remarksOn({ loss }: Plan, language: ProgramLanguage): string[] {
  const levelling = language === 'pytorch' ? [...LEVELLING, ...CHOOSING] : LEVELLING;
  if (loss.kind === 'grid' || !levelsInfinity(loss, levelling)) return [];
  return [
    'Where something in between is infinite or no number, as e^800 and log(-1) are, the slope here',
    'may be NaN; the page takes nothing times such a thing for nothing.',
  ];
}
