import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { endOf } from '../../../src/core/ends';
import { objectiveOf } from '../../../src/core/objective';
import type { Trajectory } from '../../../src/core/trajectory';
import { decode, simulate } from '../../../src/index';
import { defaultScenario } from '../../../src/scenario/defaults';
import { questions, stories } from '../../../src/scenes';
import type { ReadyScene } from '../../../src/scenes/scene';

const scenes = [...questions, ...stories];
const SRC = fileURLToPath(new URL('../../../src/scenes', import.meta.url));

const sceneOf = (id: string): ReadyScene => scenes.find((scene) => scene.id === id)!;

const routesOf = (address: string): readonly Trajectory[] => simulate(decode(address).scenario);

const routes = (id: string): readonly Trajectory[] => routesOf(sceneOf(id).address);

/** The update at which a route arrived. */
const arrival = ({ outcome }: Trajectory): number => {
  if (outcome.at === undefined) throw new Error(`It has not arrived: ${outcome.kind}`);
  return outcome.at;
};

const last = ({ length }: Trajectory): number => length - 1;

const lossAtEnd = (route: Trajectory): number => route.loss[last(route)]!;

const hut = objectiveOf(decode(sceneOf('how-long-a-stride').address).scenario).surface.minima[0]!;

const fromHut = ({ x, y }: Trajectory, k: number): number => Math.hypot(x[k]! - hut.x, y[k]! - hut.y);

test('every file is a scene of the list, named as its id, and there are three questions and twelve stories', () => {
  const files = readdirSync(SRC).filter((name) => !['index.ts', 'questions.ts', 'scene.ts'].includes(name));
  expect(scenes.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  expect([questions.length, stories.length]).toEqual([3, 12]);
});

describe.each(scenes.map((scene) => [scene.id, scene] as const))('%s', (_, { address, ends, en, zh }) => {
  test('has an address that is read without a problem, and ends as it says', () => {
    const { scenario, problems } = decode(address);
    expect(problems).toEqual([]);
    expect(simulate(scenario).map(({ outcome }) => endOf(outcome))).toEqual(ends);
  });

  test('has a short title and one line in both languages', () => {
    expect(en.title.length).toBeLessThanOrEqual(34);
    expect(zh.title.length).toBeLessThanOrEqual(14);
    expect(zh.title + zh.line).toMatch(/\p{Script=Han}/u);
    expect(en.title + en.line).not.toMatch(/\p{Script=Han}/u);
  });
});

test('the first question is the scene that the page opens with', () => {
  expect(decode(questions[0]!.address).scenario).toEqual(defaultScenario('mountain'));
});

test('at 640 gradients all data is under way, a batch of 32 is at the hut, one sample was there long ago and keeps moving', () => {
  const { view, scenario } = decode(sceneOf('bigger-batch').address);
  expect([view.clock, view.k, scenario.steps]).toEqual(['evals', 640, 640]);
  const [all, batch, one] = routes('bigger-batch') as [Trajectory, Trajectory, Trajectory];
  expect([all.evals[10], batch.evals[20], one.evals[640]]).toEqual([640, 640, 640]);
  expect(fromHut(all, 10)).toBeGreaterThan(1);
  expect(fromHut(batch, 20)).toBeLessThan(0.05);
  expect(fromHut(one, 30)).toBeLessThan(0.5);
  expect(one.outcome.width! / batch.outcome.width!).toBeGreaterThan(5);
});

test('the long stride crosses the ridge in one step, and the short one stays on its side', () => {
  const [long, short] = routes('another-valley') as [Trajectory, Trajectory];
  const descend = ({ x, y }: Trajectory, k: number): number | undefined =>
    routesOf(`?surface=mountain&start=${x[k]},${y[k]}&steps=3000&run=gd,lr:0.02`)[0]!.outcome.minimum;
  const valleys = Array.from({ length: 8 }, (_, k) => descend(long, k));
  expect(valleys.slice(0, 4)).toEqual([0, 0, 0, 0]);
  expect(valleys.slice(4)).toEqual([1, 1, 1, 1]);
  expect(short.outcome.minimum).toBe(0);
});

test('in the ravine momentum takes less than a third of the steps, at the best rate of plain descent as well', () => {
  const [plain, heavy] = routes('zigzag') as [Trajectory, Trajectory];
  expect(3 * arrival(heavy)).toBeLessThanOrEqual(arrival(plain));
  for (const lr of [0.036, 0.038, 2 / 51])
    expect(arrival(routesOf(`?surface=ravine,kappa:50&start=-2.6,0.7&steps=400&run=gd,lr:${lr}`)[0]!)).toBeGreaterThan(
      3 * arrival(heavy),
    );
});

test('on the saddle only the route with noise leaves the line to the pass', () => {
  const [all, noisy] = routes('leaving-the-saddle') as [Trajectory, Trajectory];
  expect(Math.max(...all.y)).toBe(0);
  expect(Math.hypot(all.x[last(all)]!, all.y[last(all)]!)).toBeLessThan(1e-6);
  expect(Math.abs(noisy.y[last(noisy)]!)).toBeGreaterThan(0.9);
});

test('on the plateau plain descent moves by almost nothing where Adam strides', () => {
  const [plain, adam] = routes('no-slope-no-step') as [Trajectory, Trajectory];
  const way = ({ x, y }: Trajectory, k: number): number => Math.hypot(x[k]! - x[0]!, y[k]! - y[0]!);
  expect(plain.gradNorm[0]).toBeLessThan(1e-5);
  expect(way(plain, last(plain))).toBeLessThan(0.01);
  expect(way(adam, 1)).toBeGreaterThan(0.1);
});

test('round the bend the fastest of five methods takes 19 steps, and the slowest more than 3000', () => {
  const [plain, ...others] = routes('round-the-bend');
  expect(last(plain!)).toBe(3000);
  expect(Math.min(...others.map(arrival))).toBe(19);
});

test('of the traps plain descent leaves none, and heavy momentum ends at the lowest', () => {
  const [plain, heavy] = routes('grid-of-traps') as [Trajectory, Trajectory];
  expect(arrival(plain)).toBeLessThan(20);
  expect(lossAtEnd(plain)).toBeGreaterThan(0.9);
  expect(lossAtEnd(heavy)).toBeLessThan(1e-6);
});

test('four draws of the samples under one setting end in four valleys', () => {
  const { runs } = decode(sceneOf('which-of-four').address).scenario;
  for (const run of runs) expect(run).toEqual(runs[0]);
  expect(new Set(routes('which-of-four').map(({ outcome }) => outcome.minimum)).size).toBe(4);
});

test('in raw units plain descent crawls, and 20 steps do once they are standardized', () => {
  expect(routes('line-through-penguins')[0]!.outcome.kind).toBe('crawling');
  expect(arrival(routesOf('?surface=linear-regression,scale:standard&data=penguins&steps=100&run=gd')[0]!)).toBe(20);
});

test('turned by 45°, the ravine costs Adam three times the steps, and plain descent none', () => {
  const [plain, adam] = routes('adam-turned').map(arrival) as [number, number];
  const { start } = decode(sceneOf('adam-turned').address).scenario;
  const upright = [(start[0] + start[1]) / Math.SQRT2, (start[1] - start[0]) / Math.SQRT2].join(',');
  const [plainThere, adamThere] = routesOf(
    `?surface=ravine,kappa:50&start=${upright}&steps=500&run=gd,lr:0.039&run=adam,lr:0.05`,
  ).map(arrival) as [number, number];
  expect(plain).toBe(plainThere);
  expect(adam / adamThere).toBeGreaterThan(2.7);
  expect(adam / adamThere).toBeLessThan(3.3);
});

test('the rate at which momentum converges lies above the bound of plain descent', () => {
  const { scenario } = decode(sceneOf('past-the-bound').address);
  const { lambdaMax } = objectiveOf(scenario).surface;
  for (const { params } of scenario.runs) expect(params.lr).toBeGreaterThan(2 / lambdaMax!);
});

test('one outlier in twenty halves the slope where δ counts it in full, and hardly touches it where not', () => {
  const { address } = sceneOf('one-outlier');
  const slope = (of: string): number => {
    const [route] = routesOf(of);
    return route!.y[last(route!)]!;
  };
  const full = slope(address.replace('delta:0.3', 'delta:10'));
  expect(full).toBeCloseTo(slope('?surface=linear-regression&data=line,n:20,outliers:0.05&run=gd'), 6);
  expect(full / slope(address)).toBeGreaterThan(0.45);
  expect(full / slope(address)).toBeLessThan(0.55);
});

test('each warm restart ends in a lower hollow, the last of them in the lowest, and the short stride in the first', () => {
  const [plain, warm] = routes('warm-restarts') as [Trajectory, Trajectory];
  const [first, second, third] = [20, 60, 140].map((k) => warm.loss[Math.min(k, last(warm))]!);
  expect(first).toBeGreaterThan(second! + 1);
  expect(second).toBeGreaterThan(third! + 1);
  expect(lossAtEnd(plain)).toBeCloseTo(first!, 2);
});

test('three methods end on the floor of the crater, though land around it is lower', () => {
  const { surface } = objectiveOf(decode(sceneOf('caught-in-the-crater').address).scenario);
  for (const route of routes('caught-in-the-crater')) expect(lossAtEnd(route)).toBeCloseTo(148, 1);
  const [xmin, xmax, ymin, ymax] = surface.domain;
  for (const [x, y] of [
    [xmin, ymin],
    [xmin, ymax],
    [xmax, ymin],
    [xmax, ymax],
  ] as const)
    expect(surface.value(x, y)).toBeLessThan(148);
});
