import { optimizerOf } from '../core/catalogue';
import { replaced } from '../core/formula/lines';
import type { Node } from '../core/formula/tree';
import { memoryOf, namesIn, readIn, vectorsIn } from '../core/rule/names';
import { type Assignment, type CaseComparison, readRule, readValue } from '../core/rule/read';
import type { Rule } from '../core/rule/rule';
import { settle } from '../core/rule/settle';
import type { RunSpec } from '../core/scenario';
import type { DialectName, ProgramLanguage } from './dialects';
import { fromFormula } from './expression';
import { print } from './print';

/** A rule as it is for the parameters of a run, in a language's own words. */
export interface RuleCode {
  /** The parameters that occur in it. */
  readonly parameters: readonly string[];
  /** What is kept from update to update; `first` is its first value where that is not 0. */
  readonly remembered: readonly { readonly name: string; readonly vector: boolean; readonly first?: string }[];
  /** Lines of plain numbers, which hold once an update. */
  readonly once: readonly Line[];
  /** Lines that hold for each coordinate. */
  readonly each: readonly Line[];
  /** The gradient that the lines go by, where it is not ∇J itself. */
  readonly gradient?: string;
}

interface Line {
  /** As it is written. */
  readonly name: string;
  readonly operator: Assignment['operator'];
  readonly value: string;
}

/** How a language writes the rule's names and its choices. */
export interface Wording {
  readonly language: ProgramLanguage;
  /** How what is the same for both coordinates is written, where that is otherwise. */
  readonly plain?: DialectName;
  /** @param array whether it is kept, or given, as an array of both coordinates */
  name(name: string, array: boolean): string;
  /** Either of two for the same condition: one for each coordinate where `vector` is set. */
  choose(condition: string, then: string, otherwise: string, vector: boolean): string;
  either(conditions: readonly string[], vector: boolean): string;
}

const isGradient = ({ name, cases: [first] }: Assignment): boolean =>
  name === 'g' && first !== undefined && namesIn(first.value).includes('gradient');

/** A rule in a language, for the parameters of a run. */
export function ruleCode(rule: Rule, run: RunSpec, wording: Wording): RuleCode {
  const { params } = run;
  const { parameters } = optimizerOf(run);
  const read = settle(readRule(rule), parameters, params);
  const vectors = vectorsIn(read);
  const remembered = memoryOf(rule, read);
  const [first, ...others] = read;
  const gradient = first && isGradient(first) ? first.cases[0]!.value : undefined;
  const arrays = ['theta', ...remembered.filter((name) => vectors.has(name))];
  if (gradient?.kind === 'variable') arrays.push('g');
  const nameOf = (name: string): string => wording.name(name, arrays.includes(name));
  const isVector = (node: Node): boolean => namesIn(node).some((name) => vectors.has(name));
  const { language, plain = language } = wording;
  const write = (node: Node): string =>
    print(
      fromFormula(replaced(node, (name) => ({ kind: 'variable', name: nameOf(name) }))),
      isVector(node) ? language : plain,
    );
  const condition = ({ left, relation, right }: CaseComparison): string => `${write(left)} ${relation} ${write(right)}`;
  const given = new Set(['g', 'theta', ...remembered]);

  const line = ({ name, operator, cases }: Assignment): Line => {
    const kept = operator === '=' && given.has(name) ? nameOf(name) : '0';
    given.add(name);
    const value = cases.reduceRight((otherwise, { when, value: its }) => {
      if (when.length === 0) return write(its);
      const vector = when.some(({ left, right }) => isVector(left) || isVector(right));
      return wording.choose(wording.either(when.map(condition), vector), write(its), otherwise, vector);
    }, kept);
    return { name: nameOf(name), operator, value };
  };

  const lines = gradient ? others : read;
  const occurring = new Set(read.flatMap(readIn));
  const firsts = remembered.map((name) => ({ name, first: rule.initial?.[name] }));
  for (const { first: its } of firsts)
    if (its !== undefined) for (const name of namesIn(readValue(its))) occurring.add(name);
  return {
    parameters: Object.keys(parameters).filter((name) => occurring.has(name)),
    remembered: firsts.map(({ name, first: its }) => ({
      name,
      vector: vectors.has(name),
      ...(its !== undefined && { first: its }),
    })),
    once: lines.filter(({ name }) => !vectors.has(name)).map(line),
    each: lines.filter(({ name }) => vectors.has(name)).map(line),
    ...(gradient && gradient.kind !== 'variable' && { gradient: write(gradient) }),
  };
}
