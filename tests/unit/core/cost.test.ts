import { describe, expect, test } from 'vitest';
import { decode } from '../../../src';
import { workOf } from '../../../src/core/cost';
import { objectiveOf } from '../../../src/core/objective';
import { plan } from '../../../src/store/result';

const scene = (formula: string, steps = 1000) =>
  decode(`?surface=formula&f=${encodeURIComponent(formula)}&steps=${steps}&stop=off&run=gd,lr:1e-9`).scenario;

function workAt(formula: string): number {
  const scenario = scene(formula);
  return workOf(objectiveOf(scenario), scenario.runs[0]!, 1);
}

const times = (term: string, count: number): string => Array(count).fill(term).join('+');

describe('the work of a formula', () => {
  test('is that of its terms: powers more than functions, those more than sums', () => {
    const [sums, functions, powers] = [workAt(times('x', 50)), workAt(times('sin x', 33)), workAt(times('x^y', 50))];
    expect(workAt('x^2+y^2')).toBeLessThan(2);
    expect(sums).toBeLessThan(5);
    expect(functions).toBeGreaterThan(2 * sums);
    expect(powers).toBeGreaterThan(3 * functions);
    expect(workAt(times('x^5', 40))).toBeGreaterThan(2 * sums);
  });

  test('sends what would hold the page for seconds to where long work is done', () => {
    expect(plan(scene('x^2+y^2', 20_000), undefined).long).toBe(false);
    expect(plan(scene(times('x^y', 50), 20_000), undefined).long).toBe(true);
  });

  test('counts what is worked out beforehand for nothing', () => {
    expect(workAt(times('2^.5', 40))).toBe(workAt('2'));
  });
});

describe('the work of a rule', () => {
  const NAMES = [...'abcdfhijln'];

  /** Of a rule with so many terms that change nothing. */
  function workBeside(term: string, count: number): number {
    const lines = NAMES.map((name) => `${name}=${times(term, count / NAMES.length)}`);
    const rule = [...lines, `theta-=lr*g+0*(${NAMES.join('+')})`].join(';');
    const { scenario, problems } = decode(`?surface=bowl&run=own,lr:0.1&rule=${encodeURIComponent(rule)}`);
    expect(problems).toEqual([]);
    return workOf(objectiveOf(scenario), scenario.runs[0]!, 1);
  }

  test('is that of its terms: powers and functions several times that of sums', () => {
    const sums = workBeside('k', 60);
    expect(workBeside('k^.37', 60)).toBeGreaterThan(3 * sums);
    expect(workBeside('sin(k)', 60)).toBeGreaterThan(3 * sums);
  });
});
