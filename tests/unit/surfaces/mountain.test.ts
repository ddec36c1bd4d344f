import { expect, test } from 'vitest';
import { decode, simulate, surfaces } from '../../../src';

const mountain = surfaces.mountain.create();

test('the mountain is five Gaussians in a bowl, as its formula says', () => {
  const hills = [
    [2.4, 0.1, 1.5, 0.9],
    [-1.9, 1.25, -1.1, 0.5],
    [-1.2, -1.5, -0.6, 0.95],
    [0.6, -0.1, -1.8, 0.55],
    [0.5, 2.2, 0.9, 0.6],
  ] as const;
  for (let x = -3.2; x <= 3.2; x += 0.37) {
    for (let y = -2.7; y <= 2.5; y += 0.29) {
      const bowl = 0.06 * (x ** 2 + y ** 2);
      const sum = hills.map(([a, cx, cy, w]) => a * Math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (2 * w ** 2)));
      expect(mountain.value(x, y)).toBeCloseTo(
        sum.reduce((total, hill) => total + hill, bowl),
        13,
      );
    }
  }
});

test('the mountain has the hut, another valley and a high hollow, in this order', () => {
  const stated = [
    [1.2347292, -1.0852216, -1.7212075],
    [-1.4323136, -0.6072875, -1.0123329],
    [2.2710815, 2.1840127, 0.7439264],
  ];
  expect(mountain.minima).toHaveLength(3);
  mountain.minima.forEach(({ x, y, value }, k) => {
    for (const [i, given] of [x, y, value].entries()) expect(Math.abs(given - stated[k]![i]!)).toBeLessThan(1e-7);
  });
});

test('from one start, three strides end in the hut, in another valley, and on the way', () => {
  const address = '?surface=mountain&start=0.25,1.1&steps=60&stop=off&run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005';
  const { scenario, problems } = decode(address);
  expect(problems).toEqual([]);
  const ends = [
    [1.2347292, -1.0852216, -1.7212075],
    [-1.4323136, -0.6072875, -1.0123329],
    [0.3260949, 0.6258878, 1.4011933],
  ];
  const trajectories = simulate(scenario);
  trajectories.forEach(({ x, y, loss, length }, k) => {
    expect(length).toBe(61);
    for (const [i, column] of [x, y, loss].entries()) expect(Math.abs(column[60]! - ends[k]![i]!)).toBeLessThan(1e-7);
  });
  expect(trajectories.map(({ outcome }) => outcome)).toMatchObject([
    { kind: 'converged', minimum: 0, lowest: true },
    { kind: 'converged', minimum: 1, lowest: false },
    { kind: 'descending' },
  ]);
});

test('the mountain’s own scene is that one, with the stop rule on', () => {
  const { scenario } = decode('');
  expect(scenario).toEqual(
    decode('?surface=mountain&start=0.25,1.1&steps=60&run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005').scenario,
  );
  expect(simulate(scenario).map(({ outcome }) => outcome.kind)).toEqual(['converged', 'converged', 'descending']);
});
