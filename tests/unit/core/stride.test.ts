import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src';
import { positionOf, sliderRange } from '../../../src/core/lrScale';
import { ratesOn, strideOn } from '../../../src/core/stride';
import type { SurfaceType } from '../../../src/core/types';
import { optimizers } from '../../../src/optimizers';
import { isOptimizer, isSurface } from '../../../src/scenario/defaults';

import { setOptimizer, setSurfaceParam } from '../../../src/store/lateEdits';
import { surfaces } from '../../../src/surfaces';

const surfaceIds = Object.keys(surfaces).filter(isSurface);

describe.each(Object.keys(optimizers).filter(isOptimizer))('the learning rate of %s', (id) => {
  const { stride } = optimizers[id];

  test('has a default within its slider on every surface', () => {
    for (const surfaceId of surfaceIds) {
      const type: SurfaceType = surfaces[surfaceId];
      const surface = type.create();
      const [low, high] = ratesOn(stride, surface);
      const lr = strideOn(stride, surface);
      expect(lr > low && lr < high, `${low} < ${lr} < ${high} on ${surfaceId}`).toBe(true);
      const [first, last] = sliderRange([low, high]);
      expect(positionOf(lr)).toBeGreaterThan(first);
      expect(last - first).toBeLessThanOrEqual(400);
    }
  });

  test('is filled in where an address says none, and written out', () => {
    const { scenario, problems } = decode(`?surface=himmelblau&run=${id}`);
    expect(problems).toEqual([]);
    expect(scenario.runs[0]!.params.lr).toBe(strideOn(stride, surfaces.himmelblau.create()));
    expect(encode(scenario)).toContain(`&run=${id},lr:${scenario.runs[0]!.params.lr},`);
  });
});

test('gradient descent takes its rates from the surface, Adam from the size of the map, AdaDelta from neither', () => {
  const { mountain, rosenbrock } = surfaces;
  const rates = [mountain, rosenbrock].map((type) =>
    (['gd', 'adam', 'adadelta'] as const).map((id) => strideOn(optimizers[id].stride, type.create())),
  );
  expect(rates).toEqual([
    [0.1, 0.106, 1],
    [0.001, 0.08, 1],
  ]);
  expect(ratesOn(optimizers.gd.stride, mountain.create())).toEqual([0.001, 2]);
  expect(ratesOn(optimizers.adam.stride, mountain.create())).toEqual([0.001, 10]);
});

test('another optimizer keeps what the reader chose, and takes its own defaults for the rest', () => {
  const change = (run: string, next: 'adamw' | 'rmsprop') =>
    setOptimizer(0, next)(decode(`?run=${run}`).scenario).runs[0]!;
  expect(change('adam', 'adamw').params.weightDecay).toBe(0.01);
  expect(change('adam,weightDecay:0.2,beta1:0.5', 'adamw').params).toMatchObject({ weightDecay: 0.2, beta1: 0.5 });
  expect(change('momentum', 'rmsprop').params.momentum).toBe(0);
  expect(change('momentum,momentum:0.5', 'rmsprop').params.momentum).toBe(0.5);
});

test('a default learning rate follows a change of the surface, a chosen one stays', () => {
  const { scenario } = decode('?surface=ravine,kappa:10&run=gd&run=momentum&run=momentum,lr:0.011&run=adam');
  const { runs } = setSurfaceParam('kappa', 100)(scenario);
  const fresh = decode('?surface=ravine,kappa:100&run=gd&run=momentum&run=momentum,lr:0.011&run=adam').scenario.runs;
  expect(runs).toEqual(fresh);
});
