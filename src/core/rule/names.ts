import type { Node } from '../formula/tree';
import type { Assignment } from './read';
import type { Rule } from './rule';

/** What is given in each coordinate from the start. */
const VECTORS = ['theta', 'gradient'];

/** The names in an expression. */
export function namesIn(node: Node): readonly string[] {
  switch (node.kind) {
    case 'variable':
      return [node.name];
    case 'negate':
      return namesIn(node.of);
    case 'binary':
      return [...namesIn(node.left), ...namesIn(node.right)];
    case 'call':
      return node.args.flatMap(namesIn);
    case 'choice':
      return [node.left, node.right, node.then, node.otherwise].flatMap(namesIn);
    default:
      return [];
  }
}

/** The names that an assignment reads. */
export const readIn = ({ cases }: Assignment): readonly string[] =>
  cases.flatMap(({ when, value }) => [value, ...when.flatMap(({ left, right }) => [left, right])]).flatMap(namesIn);

/** The names whose values are remembered from one update to the next: those that are read before they are given. */
export function rememberedIn(rule: readonly Assignment[]): readonly string[] {
  const assigned = new Set(rule.map(({ name }) => name));
  const given = new Set(['theta']);
  const remembered = new Set<string>();
  for (const assignment of rule) {
    for (const name of readIn(assignment)) if (assigned.has(name) && !given.has(name)) remembered.add(name);
    given.add(assignment.name);
  }
  return [...remembered];
}

/** What a rule remembers; what has been left out of it is not remembered either. */
export const memoryOf = ({ remembered }: Pick<Rule, 'remembered'>, read: readonly Assignment[]): readonly string[] =>
  remembered?.filter((kept) => read.some(({ name }) => name === kept)) ?? rememberedIn(read);

/**
 * The names whose values an update may leave to the next: those that are remembered, and those that a line gives a value
 * only under a condition, under no other to keep the one they had.
 */
export function keptIn(rule: readonly Assignment[]): readonly string[] {
  const given = new Set(['theta']);
  const kept = new Set(rememberedIn(rule));
  for (const { name, cases } of rule) {
    if (!given.has(name) && cases.at(-1)!.when.length > 0) kept.add(name);
    given.add(name);
  }
  return [...kept];
}

/** The names that hold a number for each coordinate; the others hold one for both. */
export function vectorsIn(rule: readonly Assignment[]): ReadonlySet<string> {
  const vectors = new Set(VECTORS);
  for (let before = 0; before !== vectors.size; ) {
    before = vectors.size;
    for (const assignment of rule)
      if (readIn(assignment).some((name) => vectors.has(name))) vectors.add(assignment.name);
  }
  return vectors;
}
