import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode, encode, surfaces } from '../../../src';
import { lossesOn, PLANES } from '../../../src/surfaces/lenet/planes';
import made from '../../../src/surfaces/lenet/planes/made.json';
import { text as en } from '../../../src/surfaces/lenet/text.en';
import { text as zh } from '../../../src/surfaces/lenet/text.zh';
import { gather } from '../gather';

const [MAIN, ...OTHERS] = ['SGD lr=0.001', 'SGD lr=0.05', 'Adam lr=0.001'] as const;

interface Place {
  readonly route: string;
  readonly update: number;
  readonly x: number;
  readonly y: number;
  /** Of the network there, and of the place on the plane that is nearest to it. */
  readonly loss: number;
  readonly plane: number;
}

function trackOn(plane: string): Place[] {
  const file = new URL(`../../../src/surfaces/lenet/planes/${plane}.csv`, import.meta.url);
  const [names, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(names).toBe('x,y,loss,route,update,plane');
  return rows.map((row) => {
    const [x, y, loss, route, update, on] = row.split(',');
    return { route: route!, update: Number(update), x: Number(x), y: Number(y), loss: Number(loss), plane: Number(on) };
  });
}

describe.each(PLANES)('the plane %s', (plane) => {
  const { columns, rows, values, x, y } = lossesOn(plane);
  const surface = surfaces.lenet.create({ plane });
  const tracks = trackOn(plane);
  const routeOf = (name: string): Place[] => tracks.filter(({ route }) => route === name);

  test('is the smooth surface through 51 × 51 losses', () => {
    expect([columns, rows, values.length]).toEqual([51, 51, 2601]);
    const { faults, hold } = gather();
    values.forEach((loss, k) => {
      const [px, py] = [x.first + (k % 51) * x.step, y.first + Math.floor(k / 51) * y.step];
      hold(
        Math.abs(surface.value(px, py) - loss) < 1e-12 * loss,
        () => `${surface.value(px, py)}, not ${loss}, at ${px}, ${py}`,
      );
    });
    expect(faults).toEqual([]);
  });

  test('is laid through the end of the training, whose loss it has there', () => {
    const { x: endX, y: endY, loss, plane: on } = routeOf(MAIN).at(-1)!;
    expect([endX, endY, on]).toEqual([0, 0, loss]);
    expect(surface.value(0, 0)).toBeCloseTo(made.runs[MAIN].loss[1]!, 6);
    expect(loss).toBeCloseTo(made.runs[MAIN].loss[1]!, 6);
  });

  test('has three tracks over it, well within its bounds, from the same weights and through as many updates', () => {
    const first = tracks[0]!;
    const [xmin, xmax, ymin, ymax] = surface.domain;
    for (const name of [MAIN, ...OTHERS]) {
      const route = routeOf(name);
      expect(route).toHaveLength(66);
      expect(route[0]).toEqual({ ...first, route: name });
      expect(route.map(({ update }) => update)).toEqual(routeOf(MAIN).map(({ update }) => update));
      expect(route.at(-1)!.update).toBe(30 * 63);
    }
    const margin = 2 * x.step;
    const out = tracks.filter(
      (at) => at.x < xmin + margin || at.x > xmax - margin || at.y < ymin + margin || at.y > ymax - margin,
    );
    expect(out).toEqual([]);
  });

  test.runIf(plane === 'pca')('is walked on from where the trainings began', () => {
    const { x: beginX, y: beginY } = tracks[0]!;
    expect(surface.start.map((at, i) => Math.abs(at - [beginX, beginY][i]!) < 0.005)).toEqual([true, true]);
  });

  test('comes near what the network has at the places of the tracks between its nodes', () => {
    const { faults, hold } = gather();
    for (const at of tracks) {
      const value = surface.value(at.x, at.y);
      hold(Math.abs(value - at.plane) < 0.02 * at.plane, () => `${value}, not ${at.plane}, at ${at.x}, ${at.y}`);
    }
    expect(faults).toEqual([]);
  });

  test('is in the address by its name, and is the same object each time', () => {
    const address = `?surface=lenet,plane:${plane}`;
    const { scenario, problems } = decode(address);
    expect(problems).toEqual([]);
    expect(scenario.surface).toEqual({ id: 'lenet', params: { plane } });
    expect(decode(encode(scenario)).scenario).toEqual(scenario);
    expect(surfaces.lenet.create(scenario.surface.params)).toBe(surface);
  });
});

test('a plane of another name is told, and the first stands in its place', () => {
  const { scenario, problems } = decode('?surface=lenet,plane:umap');
  expect(scenario.surface.params).toEqual({ plane: 'pca' });
  expect(problems).toEqual([{ key: 'surface', given: 'plane:umap', taken: 'plane:pca', reason: 'malformed' }]);
});

test('the explanations say the figures of the training as they are', () => {
  const { weights, digits, epochs, batch, runs, planes } = made;
  const { loss, testAccuracy } = runs[MAIN];
  const percent = (share: number): string => (100 * share).toPrecision(3);
  const [pca, filter] = [planes.pca.captured[MAIN], planes.filter.captured[MAIN]];
  const { widest } = planes.pca;
  const figures = [
    ...[weights, ...Object.values(digits), epochs, batch, widest.epoch].map(String),
    ...[...loss, widest.loss, widest.plane].map((value) => value.toFixed(2)),
    ...[percent(testAccuracy), percent(pca), (100 * filter).toPrecision(2)],
  ];
  for (const { text } of [en, zh])
    expect(text.replaceAll(',', '').match(/\d+(\.\d+)?/g)).toEqual(expect.arrayContaining(figures));
});
