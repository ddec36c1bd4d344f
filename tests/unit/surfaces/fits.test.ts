import { describe, expect, test } from 'vitest';
import { fullBatch } from '../../../src/core/sampler';
import { everySurface } from '../core/minima/everySurface';
import { gradientAt, pointsIn, reliefOf, widths } from '../core/numeric';

const fitted = everySurface.flatMap(([name, surface]) => (surface.scans ? [{ name, surface, fit: surface.fit! }] : []));

const moments = (column: Float64Array): [mean: number, sd: number] => {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  return [mean, Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length)];
};

/** The losses of the samples at a place, from what the data plot shows and functions of the platform. */
function lossesOf({ name, surface, fit }: (typeof fitted)[number], x: number, y: number): number[] {
  const { data } = fit;
  if (data.label && !fit.shows.includes('line')) {
    const [mean, sd] = moments(data.x);
    const [a, b, c] = fit.border?.(x, y) ?? [x / sd, 0, y - (x * mean) / sd];
    return Array.from(data.label, (label, i) => {
      const score = (label === 1 ? 1 : -1) * (a * data.x[i]! + b * data.y[i]! + c);
      return Math.max(-score, 0) + Math.log1p(Math.exp(-Math.abs(score)));
    });
  }
  const errors = Array.from(data.x, (input, i) => Math.abs(fit.predict!(x, y, input) - data.y[i]!));
  if (!name.includes('Huber')) return errors.map((error) => error ** 2 / 2);
  const sd = moments(data.y)[1];
  const unit = surface.aspect === 'equal' ? sd : 1;
  const delta = (Number(/δ = ([\d.]+)/.exec(name)![1]) * sd) / unit;
  return errors.map((error) => {
    const size = error / unit;
    return size <= delta ? size ** 2 / 2 : delta * (size - delta / 2);
  });
}

test('there are losses that run over their samples', () => {
  expect(fitted.length).toBeGreaterThan(40);
});

describe.each(fitted.filter(({ name }) => name.includes(' on ')))('$name', (one) => {
  const { surface, fit } = one;
  const places = pointsIn(surface.domain, 5);
  const [width, height] = widths(surface.domain);
  const relief = reliefOf(surface);

  test('the loss is the mean over the samples of what the plot shows', () => {
    for (const [x, y] of places) {
      const sum = lossesOf(one, x, y).reduce((total, loss) => total + loss / fit.samples, 0);
      expect(Math.abs(surface.value(x, y) - sum)).toBeLessThan(1e-9 * Math.max(1e-3 * relief, Math.abs(sum)));
    }
  });

  test.runIf(fit.shows === 'probability')('the curve is the probability of the second class', () => {
    const { data } = fit;
    const [mean, sd] = moments(data.x);
    expect([...data.y]).toEqual([...data.label!]);
    for (const [x, y] of places) {
      for (const input of data.x.slice(0, 5)) {
        const score = (x * (input - mean)) / sd + y;
        expect(fit.predict!(x, y, input)).toBeCloseTo(1 / (1 + Math.exp(-score)), 12);
      }
    }
  });

  test('the mean loss and gradient of the samples are the full ones, in whatever order', () => {
    const order = Uint32Array.from({ length: fit.samples }, (_, i) => fit.samples - 1 - i);
    const single = new Float64Array(2);
    for (const [x, y] of places) {
      const [gx, gy] = gradientAt(surface, x, y);
      let [loss, sx, sy] = [0, 0, 0];
      for (let i = 0; i < fit.samples; i++) {
        loss += fit.batchGradient(x, y, { order, start: i, end: i + 1 }, single) / fit.samples;
        sx += single[0]! / fit.samples;
        sy += single[1]! / fit.samples;
      }
      expect(Math.abs(loss - surface.value(x, y))).toBeLessThan(1e-12 * Math.max(relief, loss));
      expect(Math.abs(sx - gx) * width).toBeLessThan(1e-12 * relief);
      expect(Math.abs(sy - gy) * height).toBeLessThan(1e-12 * relief);
    }
  });

  test('the full batch gives the full loss and gradient to the last bit', () => {
    const all = fullBatch(fit.samples);
    const whole = new Float64Array(2);
    const batch = new Float64Array(2);
    for (const [x, y] of places) {
      const value = surface.gradient(x, y, whole);
      expect(fit.batchGradient(x, y, all, batch)).toBe(value);
      expect([...batch]).toEqual([...whole]);
    }
  });
});
