import { expect, test } from 'vitest';
import { decode } from '../../../../src';
import { inspectStep } from '../../../../src/core/inspect/inspector';
import type { MathNode } from '../../../../src/core/mathNode';
import { objectiveOf } from '../../../../src/core/objective';
import { createFormat } from '../../../../src/report/format';
import { lineMath } from '../../../../src/ui/inspector/lineMath';
import { linesOf } from '../../../../src/ui/inspector/linesOf';

const { figures } = createFormat('en');

const plain = (node: MathNode): string => ('text' in node ? node.text : node.children.map(plain).join(''));

/** The rows of each line of one step's rule, as they would be read. */
function rowsOf(address: string, t: number): readonly (readonly string[])[] {
  const { scenario } = decode(address);
  const step = inspectStep(objectiveOf(scenario), scenario, 0, t)!;
  return linesOf(scenario.runs[0]!, step).map((line) => {
    const table = lineMath(line, ['x', 'y'], figures);
    return 'children' in table ? table.children.map(plain) : [];
  });
}

test('a line stands above its numbers, one row a coordinate', () => {
  const [gradient, change] = rowsOf('?run=gd,lr:0.1', 6);
  const { scenario } = decode('?run=gd,lr:0.1');
  const { gradient: g, change: d } = inspectStep(objectiveOf(scenario), scenario, 0, 6)!;
  expect(gradient).toEqual(['g=∇J(θ)', `gx=${figures(g[0])}`, `gy=${figures(g[1])}`]);
  expect(g[0]).toBeLessThan(0);
  expect(change).toEqual([
    'Δθ=−α\u2062g',
    `Δθx=−0.1·(${figures(g[0])})=${figures(d[0])}`,
    `Δθy=−0.1·${figures(g[1])}=${figures(d[1])}`,
  ]);
});

test('the result of what is long stands on a row of its own, and a scalar has one row', () => {
  const lines = rowsOf('?run=adam', 6);
  expect(lines[2]!.filter((row) => row.startsWith('='))).toHaveLength(2);
  expect(rowsOf('?run=radam', 6)).toContainEqual(['ρ∞=21−β2−1', '=21−0.999−1=1999']);
});

test('a sum that is wider than the column is broken between its terms', () => {
  const lines = rowsOf('?surface=bohachevsky&steps=50&run=adabelief,lr:0.046', 50);
  const sum = lines.find(([first]) => first?.startsWith('s←'))!;
  expect(sum).toHaveLength(7);
  expect(sum.filter((row) => row.startsWith('+'))).toEqual(['+1e−16', '+1e−16']);
});

test('a matrix is written whole', () => {
  const hessian = rowsOf('?surface=bowl&run=newton', 1)[1]!;
  expect(hessian).toEqual(['H←∇2J(θ)', '←(1001)']);
});
