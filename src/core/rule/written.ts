import { optimizerCalled } from '../catalogue';
import type { Optimizer } from '../method';
import { norm } from '../norm';
import { createSlots } from '../slots';
import type { NumberParameter, TextParameter } from '../types';
import { parameterCalled } from './conventions';
import { compactRule, formatRule } from './format';
import { keptIn, readIn, vectorsIn } from './names';
import { parseRule } from './parse';
import type { Assignment } from './read';
import type { Rule } from './rule';
import { createRuleTape } from './tape';

/** What every rule is given. */
const GIVEN = ['theta', 'gradient', 'k'];

/** Where a rule is tried: a place, a slope, and how much steeper it is the second time. */
const PLACE = [0.3, -0.7];
const SLOPE = [0.8, -0.6];
const STEEPER = 1000;
/** Updates that it is tried for: some methods begin otherwise than they go on. */
const TRIED = 20;

/** The names that are open, each as what it is by convention. */
function parametersOf(rule: readonly Assignment[]): Record<string, NumberParameter> {
  const known = new Set([...GIVEN, ...rule.map(({ name }) => name)]);
  const open = [...new Set(rule.flatMap(readIn))].filter((name) => !known.has(name));
  const first = open.filter((name) => name === 'lr');
  return Object.fromEntries(
    [...first, ...open.filter((name) => name !== 'lr')].map((name) => [name, parameterCalled(name)]),
  );
}

/** Sums of a rule, for both coordinates, that take about as long as an update of gradient descent. */
const SUMS = 12;

type Update = Optimizer['update'];

/** The update of a rule, each coordinate by itself; a name that is the same for both is kept as one number. */
function updateOf(
  rule: readonly Assignment[],
  parameters: readonly string[],
  kept: readonly string[],
  vectors: ReadonlySet<string>,
): Pick<Optimizer, 'update' | 'work'> {
  const tape = createRuleTape(rule, [...GIVEN, ...parameters, ...kept]);
  const both = [tape.create(), tape.create()];
  const hyper = parameters.map((name) => [name, tape.places.get(name)!] as const);
  const memory = kept.map((name) => ({ name, place: tape.places.get(name)!, each: vectors.has(name) }));
  const update: Update = (step, out) => {
    for (let i = 0; i < 2; i++) {
      const registers = both[i]!;
      registers[0] = step.theta[i]!;
      registers[1] = step.gradient[i]!;
      registers[2] = step.t;
      for (const [name, place] of hyper) registers[place] = step.hyper[name]!;
      for (const { name, place, each } of memory) registers[place] = step.slots[name]![each ? i : 0]!;
    }
    for (let i = 0; i < 2; i++) {
      const registers = both[i]!;
      tape.run(registers);
      out[i] = -registers[tape.taken]!;
      for (const { name, place, each } of memory) if (each || i === 0) step.slots[name]![i] = registers[place]!;
    }
  };
  return { update, work: 1 + tape.work / SUMS };
}

/** What a method does on a slope that stays the same, with its parameters at their defaults. */
function triedOn(optimizer: Optimizer, slope: number) {
  const { parameters, update } = optimizer;
  const change = new Float64Array(2);
  const hyper = Object.fromEntries(Object.entries(parameters).map(([name, { initial }]) => [name, initial]));
  const memory = createSlots(optimizer);
  const gradient = Float64Array.from(SLOPE, (one) => one * slope);
  const batch = { loss: 0, evaluate: () => 0, hessian: () => undefined };
  const theta = Float64Array.from(PLACE);
  for (let t = 1; t <= TRIED; t++) update({ t, theta, gradient, hyper, slots: memory, batch }, change);
  return { length: norm(change[0]!, change[1]!), memory };
}

/** Whether a slope a thousand times as steep makes longer steps, by the root of that at least. */
function growsWithSlope(optimizer: Optimizer): boolean {
  const ratio = triedOn(optimizer, STEEPER).length / triedOn(optimizer, 1).length;
  return !(ratio < Math.sqrt(STEEPER));
}

/** The last memory that points where the gradients did: it turns round when they do. */
function rememberedBy(optimizer: Optimizer): string | undefined {
  const [there, back] = [1, -1].map((slope) => triedOn(optimizer, slope).memory);
  return optimizer.slots.findLast((slot) => {
    const [one, other] = [there![slot]!, back![slot]!];
    return one.length === 2 && one.every((value, i) => value !== 0 && value === -other[i]!);
  });
}

/** An optimizer that a reader has written, and its lines as they are carried out. */
interface Compiled {
  readonly optimizer: Optimizer;
  readonly rule: Rule;
}

function compile(text: string): Compiled {
  const parsed = parseRule(text);
  if ('error' in parsed) throw new RangeError(`not a rule: ${parsed.error.code} at ${parsed.error.at}`);
  const { rule } = parsed;
  const parameters = parametersOf(rule);
  const kept = keptIn(rule);
  const vectors = vectorsIn(rule);
  const numbers = kept.filter((name) => !vectors.has(name));
  const tried: Optimizer = {
    parameters,
    slots: kept,
    ...(numbers.length > 0 && { sizes: Object.fromEntries(numbers.map((name) => [name, 1])) }),
    stride: optimizerCalled('gd').stride,
    ...updateOf(rule, Object.keys(parameters), kept, vectors),
  };
  const remembers = rememberedBy(tried);
  return {
    // Its rate is measured as that of gradient descent, or of Adam.
    optimizer: growsWithSlope(tried) ? tried : { ...tried, stride: optimizerCalled('adam').stride },
    rule: { lines: formatRule(rule), remembered: kept, ...(remembers !== undefined && { remembers }) },
  };
}

/** Rules that have been compiled, the last ones: each is asked for again and again, at every step that is laid open. */
const known = new Map<string, Compiled>();
const MOST_KNOWN = 32;

function compiled(text: string): Compiled {
  const found = known.get(text) ?? compile(text);
  if (known.size >= MOST_KNOWN && !known.has(text)) known.delete(known.keys().next().value!);
  known.set(text, found);
  return found;
}

/**
 * The optimizer that a reader's rule describes.
 * @throws RangeError where the text is no rule
 */
export const optimizerBy = (text: string): Optimizer => compiled(text).optimizer;

/**
 * The lines of a reader's rule as they are carried out, for print, programs and the inspector.
 * @throws RangeError where the text is no rule
 */
export const ruleBy = (text: string): Rule => compiled(text).rule;

/** The lines of a reader's rule as they would be typed. */
export function typedLines(text: string): readonly string[] {
  const parsed = parseRule(text);
  return 'error' in parsed ? [text] : formatRule(parsed.read);
}

/** The rule of a reader's optimizer as an address carries it, beside `run=own`. */
export const ruleParameter = (initial: string): TextParameter => ({
  kind: 'text',
  initial,
  errorIn(text) {
    const parsed = parseRule(text);
    return 'error' in parsed ? parsed.error : undefined;
  },
  compact(text) {
    const parsed = parseRule(text);
    return 'error' in parsed ? text : compactRule(parsed.read);
  },
});
