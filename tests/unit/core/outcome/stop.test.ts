import { describe, expect, test } from 'vitest';
import { decode, simulate, type Trajectory } from '../../../../src';

const first = (address: string): Trajectory => simulate(decode(address).scenario)[0]!;

describe('a number: the loss has hardly changed', () => {
  const at = (stop: string) => first(`?surface=bowl&start=1,0.5&steps=5000&stop=${stop}&run=gd,lr:0.05`);

  test('a smaller tolerance ends later, and nothing else changes', () => {
    const [loose, middle, strict] = [at('0.01'), at('1e-6'), at('1e-12')] as const;
    expect(loose.length).toBeLessThan(middle.length);
    expect(middle.length).toBeLessThan(strict.length);
    expect([...loose.x]).toEqual([...strict.x.slice(0, loose.length)]);
  });

  test('0 ends once the loss has not changed at all over the window', () => {
    const { length, loss, outcome } = first('?surface=mountain&start=1,-1&steps=5000&stop=0&run=gd,lr:0.05');
    expect(length).toBeLessThan(5001);
    expect(new Set(loss.slice(-11)).size).toBe(1);
    expect(loss.at(-12)).not.toBe(loss.at(-1));
    expect(outcome.kind).toBe('converged');
    expect(at('0').length).toBe(5001);
  });

  test('far from the minimum it may end all the same, which the verdict says', () => {
    const { length, loss, outcome } = first(
      '?surface=linear-regression,scale:raw&data=penguins&steps=5000&stop=1e-6&run=gd,lr:0.000049',
    );
    expect(length).toBeLessThan(700);
    expect(loss.at(-1)).toBeGreaterThan(5e5);
    expect(outcome.kind).toBe('crawling');
  });

  test('a swing from wall to wall makes all its steps, though its loss keeps still', () => {
    const { length, loss } = first('?surface=bowl&start=1,0&steps=40&stop=0&run=gd,lr:2');
    expect(new Set(loss)).toEqual(new Set([0.5]));
    expect(length).toBe(41);
  });
});

describe('auto: nothing is left to gain', () => {
  test('is the default', () => {
    expect(decode('?surface=bowl').scenario.stop).toBe('auto');
  });

  test('ends where the state comes again bit for bit, at rest or in a cycle', () => {
    const { x, y, length } = first('?surface=bowl&start=1,0&steps=400&run=gd,lr:2');
    expect(length).toBeLessThan(12);
    const back = [...x.keys()].slice(0, -1).filter((t) => x[t] === x.at(-1) && y[t] === y.at(-1));
    expect(back.length).toBeGreaterThan(0);
    expect(first('?surface=himmelblau&run=gd,lr:0').length).toBeLessThan(12);
  });

  test('ends where Newton’s decrement has been below the rounding of J for some updates', () => {
    const { length, loss, gradNorm } = first('?surface=mountain&start=0.25,1.1&steps=5000&run=gd,lr:0.1');
    expect(length).toBeLessThan(60);
    // The smallest curvature at the hut is above 1, so that ½‖∇J‖² bounds the decrement from above.
    for (const t of [length - 1, length - 11])
      expect(gradNorm[t]! ** 2 / 2).toBeLessThanOrEqual(Number.EPSILON * Math.abs(loss[t]!));
  });

  test('does not end a slow descent, a plateau that is passed, or noise', () => {
    for (const address of [
      '?surface=rosenbrock&start=-1.5,-0.5&steps=9000&run=gd',
      '?surface=linear-regression,scale:raw&data=penguins&steps=9000&run=gd,lr:0.000049',
      '?surface=bowl&noise=0.5&steps=500&run=gd,lr:0.01,batch:1',
      '?surface=bowl&steps=500&run=gd,lr:0.1,schedule:one-cycle',
    ])
      expect(first(address).length, address).toBe(decode(address).scenario.steps + 1);
  });

  test('neither it nor a number changes a bit of what comes before the end', () => {
    for (const run of ['gd,lr:0.1', 'momentum', 'adam', 'newton', 'rprop']) {
      const [auto, off, rule] = ['auto', 'off', '1e-6'].map((stop) => first(`?stop=${stop}&steps=300&run=${run}`));
      expect([...off!.x.slice(0, auto!.length)]).toEqual([...auto!.x]);
      expect([...off!.x.slice(0, rule!.length)]).toEqual([...rule!.x]);
    }
  });
});

test('off makes all the steps, and the outcome is judged in the same way', () => {
  const scene = '?surface=bowl&start=1,0.5&steps=5000&run=gd,lr:0.05';
  const off = first(`${scene}&stop=off`);
  expect(off.length).toBe(5001);
  expect(off.outcome).toMatchObject({ kind: 'converged', at: first(scene).outcome.at });
});
