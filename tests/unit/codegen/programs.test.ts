import { expect, test } from 'vitest';
import type { ProgramLanguage } from '../../../src/codegen/dialects';
import { pythonName } from '../../../src/codegen/identifiers';
import { vectorsIn } from '../../../src/core/rule/names';
import { readRule } from '../../../src/core/rule/read';
import { ruleOf } from '../../../src/optimizers/ruleOf';
import { type Route, routes } from './programRoutes';
import { codeOf, commands, printedBy } from './programRuns';
import { callsIn } from './pythonCalls';

/** How far a printed number may be from the page's, relative where they are larger than 1. */
const NEAR = 1e-9;

/** All of Python's programs take as long as PyTorch takes to load, and a moment more. */
const PATIENCE = 300_000;

/** The largest difference between what was printed and the route. */
function deviation(lines: readonly (readonly string[])[], { trajectory }: Route): number {
  const { x, y, loss, length } = trajectory;
  if (lines.length !== length) return Number.POSITIVE_INFINITY;
  const differences = lines.flatMap((line, k) => {
    const [update, ...numbers] = line.map(Number);
    if (update !== k || numbers.length !== 3) return Number.POSITIVE_INFINITY;
    return [x[k]!, y[k]!, loss[k]!].map((ours, i) => Math.abs(ours - numbers[i]!) / Math.max(1, Math.abs(ours)));
  });
  return Math.max(...differences);
}

/** Holds all programs to their routes, and tells the largest difference. */
function compare(language: ProgramLanguage, printed: readonly (readonly (readonly string[])[])[]): void {
  const far = routes.map((route, place) => deviation(printed[place] ?? [], route));
  console.log(`${language}: ${printed.length} programs, largest deviation ${Math.max(...far).toExponential(1)}`);
  expect(routes.flatMap(({ address }, place) => (far[place]! <= NEAR ? [] : [`${address}: ${far[place]}`]))).toEqual(
    [],
  );
}

test('JavaScript prints the numbers of the page, for every optimizer and schedule, whole and in batches', () => {
  compare('javascript', printedBy(routes, 'javascript'));
});

for (const language of ['numpy', 'pytorch'] as const)
  test.skipIf(!commands[language])(
    `${language} prints the same numbers, in the long run and where a Python has it`,
    { timeout: PATIENCE },
    () => {
      compare(language, printedBy(routes, language));
    },
  );

/** The calls of PyTorch's functions in the steps of a program with something that is no tensor. */
function plainInTensors(route: Route): string[] {
  const { runs } = route.scenario;
  const rule = ruleOf(runs.at(-1)!);
  const [, steps = ''] = codeOf(route, 'pytorch').split('    with torch.no_grad():\n');
  if (!rule || !steps) return [];
  const vectors = [...vectorsIn(readRule(rule))].map(pythonName);
  const isTensor = (part: string): boolean =>
    (part.match(/[A-Za-z_]\w*/g) ?? []).some((name) => vectors.includes(name));
  return callsIn(steps, 'torch.')
    .filter(({ parts }) => !parts.every(isTensor))
    .map(({ text }) => text);
}

test('PyTorch’s programs give its functions no plain numbers, which they do not take', () => {
  const written = routes.filter((route) => codeOf(route, 'pytorch').includes('with torch.no_grad():'));
  expect(written.length).toBeGreaterThan(20);
  const plain = written.flatMap((route) => plainInTensors(route).map((text) => `${route.address}: ${text}`));
  expect(plain, 'a function of plain numbers needs a line of its own in the rule').toEqual([]);
});
