import type { Node } from '../formula/tree';
import type { NumberParameter } from '../types';
import { holds } from './evaluate';
import { namesIn, readIn } from './names';
import type { Assignment, Case, CaseComparison } from './read';

/** Values that are known for good. */
type Known = Readonly<Record<string, number>>;

const is = (node: Node, value: number): boolean => node.kind === 'number' && node.value === value;

/** An expression with known values for their names, without what adds 0 or multiplies by 1. */
function settled(node: Node, known: Known): Node {
  switch (node.kind) {
    case 'variable':
      return Object.hasOwn(known, node.name) ? { kind: 'number', value: known[node.name]! } : node;
    case 'negate':
      return { ...node, of: settled(node.of, known) };
    case 'call':
      return { ...node, args: node.args.map((arg) => settled(arg, known)) };
    case 'binary': {
      const [left, right] = [settled(node.left, known), settled(node.right, known)];
      switch (node.operator) {
        case '+':
          if (is(left, 0)) return right;
          if (is(right, 0)) return left;
          break;
        case '-':
          if (is(right, 0)) return left;
          break;
        case '*':
          if (is(left, 0) || is(right, 1)) return left;
          if (is(right, 0) || is(left, 1)) return right;
          break;
        case '/':
          if (is(left, 0) || is(right, 1)) return left;
          break;
        case '^':
          break;
      }
      return { ...node, left, right };
    }
    case 'choice': {
      const [left, right] = [settled(node.left, known), settled(node.right, known)];
      const [then, otherwise] = [settled(node.then, known), settled(node.otherwise, known)];
      return { ...node, left, right, then, otherwise };
    }
    default:
      return node;
  }
}

/** Whether a comparison holds, where that is known for good. */
const decided = (comparison: CaseComparison, fixed: Known): boolean | undefined =>
  [comparison.left, comparison.right].flatMap(namesIn).every((name) => Object.hasOwn(fixed, name))
    ? holds(comparison, (name) => fixed[name]!)
    : undefined;

function settledCases(cases: readonly Case[], known: Known, fixed: Known): readonly Case[] {
  const kept: Case[] = [];
  for (const { when, value } of cases) {
    const open = when.map((comparison) => [comparison, decided(comparison, fixed)] as const);
    const always = when.length === 0 || open.some(([, verdict]) => verdict === true);
    const left = open.filter(([, verdict]) => verdict === undefined).map(([comparison]) => comparison);
    if (always || left.length > 0) kept.push({ when: always ? [] : left, value: settled(value, known) });
    if (always) break;
  }
  return kept;
}

/** Without the lines that nothing else needs. */
function needed(rule: readonly Assignment[]): readonly Assignment[] {
  const names = new Set(['theta']);
  for (let before = 0; before !== names.size; ) {
    before = names.size;
    for (const assignment of rule)
      if (names.has(assignment.name)) for (const name of readIn(assignment)) names.add(name);
  }
  return rule.filter(({ name }) => names.has(name));
}

/**
 * A rule as it is for the parameters of a run: without cases that don't come up, without what is 0 unless the reader asks
 * for it, and without lines that have no effect.
 */
export function settle(
  rule: readonly Assignment[],
  parameters: Readonly<Record<string, NumberParameter>>,
  values: Readonly<Record<string, number>>,
): readonly Assignment[] {
  const { lr: _, ...fixed } = values;
  const spared = Object.entries(parameters).flatMap(([name, { initial, scale }]) => {
    const value = values[name] ?? initial;
    return scale === 'boolean' || (initial === 0 && value === 0) ? [[name, value] as const] : [];
  });
  const known = Object.fromEntries(spared);
  return needed(
    rule
      .map((assignment) => ({ ...assignment, cases: settledCases(assignment.cases, known, fixed) }))
      .filter(({ cases }) => cases.length > 0),
  );
}
