import type { Node } from '../formula/tree';
import type { Optimizer } from '../method';
import { evaluate, holds } from '../rule/evaluate';
import { memoryOf, vectorsIn } from '../rule/names';
import { type Assignment, readRule, readValue } from '../rule/read';
import type { Rule } from '../rule/rule';
import { settle } from '../rule/settle';
import { signOf } from '../rule/signs';
import { coordinate, given, type Values } from './given';
import type { Inspection } from './inspector';
import type { Arrow, Line, Sign } from './line';

/** What a rule remembers before an update, as the update's own memory holds it. */
function remember(rule: Rule, name: string, { t, slotsBefore }: Inspection, values: Values): readonly number[] {
  const first = rule.initial?.[name];
  const recall = rule.recall?.[name];
  if (t === 1 && first !== undefined) return [evaluate(readValue(first), coordinate(values, 0))];
  return recall ? [recall(slotsBefore)] : [...(slotsBefore[name] ?? [])];
}

interface Worked {
  /** The expression that counted, where it is the same for both coordinates. */
  readonly formula: Node | undefined;
  readonly value: readonly number[];
}

/** What an assignment comes to; nothing where none of its cases holds. */
function work({ name, cases }: Assignment, vector: boolean, values: Values): Worked | undefined {
  const chosen = (vector ? [0, 1] : [0]).map((i) => {
    const at = coordinate(values, i);
    const its = cases.find(({ when }) => when.length === 0 || when.some((comparison) => holds(comparison, at)));
    return { its, value: its ? evaluate(its.value, at) : at(name) };
  });
  if (chosen.every(({ its }) => its === undefined)) return undefined;
  const [{ its: first } = { its: undefined }] = chosen;
  return {
    formula: chosen.every(({ its }) => its === first) ? first?.value : undefined,
    value: chosen.map(({ value }) => value),
  };
}

/** −u, with the sign before its first factor; of a sum, of each of its terms, between which a long one is broken. */
function negated(node: Node): Node {
  if (node.kind !== 'binary') return { kind: 'negate', of: node };
  const { operator, left } = node;
  if (operator === '*') return { ...node, left: negated(left) };
  if (operator === '+') return { ...node, operator: '-', left: negated(left) };
  if (operator === '-') return { ...node, operator: '+', left: negated(left) };
  return { kind: 'negate', of: node };
}

/** The lines of a rule in one step, each computed from those above it; the last is the change of θ. */
export function ruleLines(rule: Rule, { parameters }: Optimizer, step: Inspection): readonly Line[] {
  const read = settle(readRule(rule), parameters, step.hyper);
  const vectors = vectorsIn(read);
  const remembered = memoryOf(rule, read);
  const values = given(step);
  const before = new Map(remembered.map((name) => [name, remember(rule, name, step, values)]));
  for (const [name, value] of before) values[name] = value;
  const arrows = new Map<string, Arrow>([
    ['g', 'gradient'],
    ['theta', 'step'],
  ]);
  if (rule.remembers) arrows.set(rule.remembers, 'memory');
  const lines: Line[] = [];
  for (const assignment of read) {
    const { name } = assignment;
    const worked = work(assignment, vectors.has(name), values);
    if (!worked) continue;
    const known = new Map(
      Object.entries(values).map(([key, value]): [string, Sign] => [
        key,
        { symbol: signOf(key, rule, parameters), value },
      ]),
    );
    const isStep = name === 'theta';
    const formula = isStep && worked.formula ? negated(worked.formula) : worked.formula;
    const arrow = arrows.get(name);
    arrows.delete(name);
    const was = before.get(name);
    lines.push({
      name: isStep ? 'change' : name,
      symbol: isStep ? 'Δ θ' : signOf(name, rule, parameters),
      value: isStep ? worked.value.map((taken) => -taken) : worked.value,
      known,
      ...(formula && { formula }),
      ...(was && { before: was }),
      ...(arrow && { arrow }),
    });
    if (!isStep) values[name] = worked.value;
  }
  return lines;
}
