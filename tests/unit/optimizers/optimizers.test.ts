import { describe, expect, test } from 'vitest';
import { decode, type RunSpec, type Surface, simulate, type Trajectory } from '../../../src';
import { objectiveOf } from '../../../src/core/objective';
import { optimizers } from '../../../src/optimizers';
import type { OptimizerId } from '../../../src/optimizers/ids';
import { defaultScenario } from '../../../src/scenario/defaults';
import { hessianAt } from '../core/numeric';

/** A run of 60 updates on ½(x² + κy²) from (1, 1), all steps made. */
function onRavine(kappa: number, optimizer: RunSpec['optimizer'], given: Record<string, number>): Trajectory {
  const params = { momentum: 0.9, dampening: 0, weightDecay: 0, ...given };
  const scenario = {
    ...defaultScenario('ravine', { params: { kappa } }),
    start: [1, 1],
    steps: 60,
    stop: 'off',
  } as const;
  const [trajectory] = simulate({ ...scenario, runs: [{ optimizer, params, batch: 'full' }] });
  return trajectory!;
}

/** The u(t) with u(t+1) = p·u(t) − q·u(t−1), from the roots of r² − pr + q, real or complex. */
function closedForm(u0: number, u1: number, p: number, q: number): (t: number) => number {
  const discriminant = p * p - 4 * q;
  if (discriminant > 0) {
    const [r1, r2] = [(p + Math.sqrt(discriminant)) / 2, (p - Math.sqrt(discriminant)) / 2];
    const a = (u1 - r2 * u0) / (r1 - r2);
    return (t) => a * r1 ** t + (u0 - a) * r2 ** t;
  }
  const radius = Math.sqrt(q);
  const angle = Math.acos(p / (2 * radius));
  const b = (u1 / radius - u0 * Math.cos(angle)) / Math.sin(angle);
  return (t) => radius ** t * (u0 * Math.cos(t * angle) + b * Math.sin(t * angle));
}

const rates = [0.001, 0.02, 0.07, 0.3];

describe.each(rates)('at learning rate %d, on axes of curvature 1 and 25', (lr) => {
  const axes = ({ x, y }: Trajectory) =>
    [
      [1, x],
      [25, y],
    ] as const;

  test('gradient descent shrinks each axis by (1 − αλ) an update', () => {
    for (const [lambda, column] of axes(onRavine(25, 'gd', { lr }))) {
      for (const [t, value] of column.entries()) expect(value / (1 - lr * lambda) ** t).toBeCloseTo(1, 12);
    }
  });

  test.each([0.3, 0.9, 0.99])('the heavy ball with momentum %d follows its closed form', (momentum) => {
    for (const [lambda, column] of axes(onRavine(25, 'momentum', { lr, momentum }))) {
      const u = closedForm(1, 1 - lr * lambda, 1 + momentum - lr * lambda, momentum);
      const largest = Math.max(...column.map(Math.abs));
      for (const [t, value] of column.entries()) expect(Math.abs(value - u(t))).toBeLessThan(1e-10 * largest);
    }
  });

  test.each([0.3, 0.9, 0.99])('Nesterov’s method with momentum %d follows its closed form', (momentum) => {
    for (const [lambda, column] of axes(onRavine(25, 'nesterov', { lr, momentum }))) {
      const shrink = 1 - lr * lambda;
      const u = closedForm(1, 1 - lr * lambda * (1 + momentum), (1 + momentum) * shrink, momentum * shrink);
      const largest = Math.max(...column.map(Math.abs));
      for (const [t, value] of column.entries()) expect(Math.abs(value - u(t))).toBeLessThan(1e-9 * largest);
    }
  });
});

/** The quadratics whose axes lie aslant, and one whose axes are weights in grams and millimetres. */
const ASLANT = ['booth', 'matyas', 'linear-regression', 'linear-regression,scale:raw'];

/** A quadratic's lowest point, and its eigenvalues with unit eigenvectors, the larger first. */
function eigenOf(surface: Surface) {
  const [a, b, c] = hessianAt(surface, ...surface.start);
  const [mean, radius] = [(a + c) / 2, Math.hypot((a - c) / 2, b)];
  const angle = Math.atan2(2 * b, a - c) / 2;
  // The smaller one by the determinant: their difference would cancel.
  const most = mean + radius;
  return {
    lowest: surface.minima[0]!,
    modes: [
      { lambda: most, along: [Math.cos(angle), Math.sin(angle)] },
      { lambda: (a * c - b * b) / most, along: [-Math.sin(angle), Math.cos(angle)] },
    ] as const,
  };
}

describe.each(ASLANT)('along the eigenvectors of %s', (ground) => {
  const { scenario } = decode(`?surface=${ground}`);
  const { surface } = objectiveOf(scenario);
  const { lowest, modes } = eigenOf(surface);
  const most = modes[0].lambda;

  /** How far along an eigenvector each place of a route is from the lowest point, in parts of the start's distance. */
  function distances(run: string): readonly (readonly number[])[] {
    const [route] = simulate(decode(`?surface=${ground}&steps=60&stop=off&run=${run}`).scenario);
    const far = (t: number, [u, v]: readonly number[]) =>
      (route!.x[t]! - lowest.x) * u! + (route!.y[t]! - lowest.y) * v!;
    return modes.map(({ along }) => Array.from(route!.x, (_, t) => far(t, along) / far(0, along)));
  }

  test.each([0.1, 0.9, 1.5, 1.9, 2.05])(
    'gradient descent at %d/λmax shrinks each distance by 1 − αλ an update',
    (share) => {
      const lr = share / most;
      distances(`gd,lr:${lr}`).forEach((column, i) => {
        const factor = 1 - lr * modes[i]!.lambda;
        const largest = Math.max(...column.map(Math.abs));
        for (const [t, value] of column.entries()) expect(Math.abs(value - factor ** t)).toBeLessThan(1e-9 * largest);
      });
    },
  );

  test.each([0.3, 0.9])(
    'the heavy ball and Nesterov’s method with momentum %d follow their closed forms',
    (momentum) => {
      for (const share of [0.05, 0.7, 1.2]) {
        const lr = share / most;
        for (const id of ['momentum', 'nesterov']) {
          distances(`${id},lr:${lr},momentum:${momentum}`).forEach((column, i) => {
            const shrink = 1 - lr * modes[i]!.lambda;
            const u =
              id === 'momentum'
                ? closedForm(1, shrink, momentum + shrink, momentum)
                : closedForm(1, shrink - (1 - shrink) * momentum, (1 + momentum) * shrink, momentum * shrink);
            const largest = Math.max(...column.map(Math.abs));
            for (const [t, value] of column.entries())
              expect(Math.abs(value - u(t)), `${id} ${t}`).toBeLessThan(1e-8 * largest);
          });
        }
      }
    },
  );
});

describe('on a quadratic with eigenvalues 1 and κ', () => {
  test('gradient descent converges below 2/λmax, goes to and fro for ever at it, and flies off beyond', () => {
    for (const kappa of [1, 10, 250]) {
      const ends = [1.999, 2, 2.001].map((share) => onRavine(kappa, 'gd', { lr: share / kappa }).y.at(-1)!);
      expect(Math.abs(ends[0]!)).toBeCloseTo(0.999 ** 60, 10);
      expect(Math.abs(ends[1]!)).toBe(1);
      expect(Math.abs(ends[2]!)).toBeCloseTo(1.001 ** 60, 10);
    }
  });

  test('the best fixed rates shrink the distance by (κ − 1)/(κ + 1), and with the best momentum by (√κ − 1)/(√κ + 1)', () => {
    for (const kappa of [4, 25, 100]) {
      const plain = onRavine(kappa, 'gd', { lr: 2 / (1 + kappa) });
      const [slow, fast] = [(kappa - 1) / (kappa + 1), (Math.sqrt(kappa) - 1) / (Math.sqrt(kappa) + 1)];
      for (const [t, value] of plain.x.entries()) {
        expect(value / slow ** t).toBeCloseTo(1, 10);
        expect(Math.abs(plain.y[t]!) / slow ** t).toBeCloseTo(1, 10);
      }
      // Polyak's: both roots of either axis are the same there, so the distance is fastᵗ times a line in t.
      const ball = onRavine(kappa, 'momentum', { lr: 4 / (1 + Math.sqrt(kappa)) ** 2, momentum: fast ** 2 });
      const [first, second] = [ball.x[1]! / fast - 1, ball.y[1]! / -fast - 1];
      for (const [t, value] of ball.x.entries()) {
        expect(Math.abs(value / fast ** t - (1 + first * t))).toBeLessThan(1e-5 * (1 + t));
        expect(Math.abs(ball.y[t]! / (-fast) ** t - (1 + second * t))).toBeLessThan(1e-5 * (1 + t));
      }
    }
  });
});

/** The update of torch.optim.SGD as its documentation's algorithm writes it, on a gradient of one number. */
function torchSgd(options: {
  lr: number;
  momentum: number;
  dampening: number;
  weightDecay: number;
  nesterov: boolean;
}) {
  const { lr, momentum, dampening, weightDecay, nesterov } = options;
  let buffer: number | undefined;
  return (theta: number, gradient: number): number => {
    let g = gradient + weightDecay * theta;
    if (momentum !== 0) {
      buffer = buffer === undefined ? g : momentum * buffer + (1 - dampening) * g;
      g = nesterov ? g + momentum * buffer : buffer;
    }
    return theta - lr * g;
  };
}

describe('the conventions of PyTorch', () => {
  test.each([
    ['gd', { momentum: 0, dampening: 0 }],
    ['gd', { momentum: 0, dampening: 0, weightDecay: 0.3 }],
    ['momentum', { momentum: 0.9, dampening: 0 }],
    ['momentum', { momentum: 0.9, dampening: 0.4, weightDecay: 0.2 }],
    ['momentum', { momentum: 0, dampening: 0.7 }],
    ['momentum', { momentum: 1, dampening: 1 }],
    ['nesterov', { momentum: 0.8, dampening: 0 }],
    ['nesterov', { momentum: 0.8, dampening: 0, weightDecay: 0.1 }],
    ['nesterov', { momentum: 0, dampening: 0 }],
  ] as const)('%s with %o makes the updates of torch.optim.SGD, to the bit', (optimizer, given) => {
    const hyper = { lr: 0.03, weightDecay: 0, ...given };
    const options = { ...hyper, nesterov: optimizer === 'nesterov' };
    const { x, y, length } = onRavine(10, optimizer, hyper);
    const [stepX, stepY] = [torchSgd(options), torchSgd(options)];
    let [tx, ty] = [1, 1];
    for (let t = 1; t < length; t++) {
      [tx, ty] = [stepX(tx, tx), stepY(ty, 10 * ty)];
      expect([x[t], y[t]], `update ${t}`).toEqual([tx, ty]);
    }
  });

  /** The changes that an optimizer makes where the gradient is always 1, at learning rate 1. */
  function onSlope(optimizer: OptimizerId, given: Record<string, number>): number[] {
    const slots = Object.fromEntries(optimizers[optimizer].slots.map((slot) => [slot, new Float64Array(2)]));
    const hyper = { lr: 1, momentum: 0.5, dampening: 0, weightDecay: 0, ...given };
    const { update }: { update: (step: never, out: Float64Array) => void } = optimizers[optimizer];
    return [1, 2, 3].map((t) => {
      const out = new Float64Array(2);
      update({ t, theta: Float64Array.of(3, 3), gradient: Float64Array.of(1, 1), hyper, slots } as never, out);
      expect(out[1]).toBe(out[0]);
      return out[0]!;
    });
  }

  test('on a constant slope the changes are those that one works out by hand', () => {
    expect(onSlope('gd', {})).toEqual([-1, -1, -1]);
    expect(onSlope('momentum', {})).toEqual([-1, -1.5, -1.75]);
    expect(onSlope('momentum', { dampening: 0.5 })).toEqual([-1, -1, -1]);
    expect(onSlope('momentum', { dampening: 1 })).toEqual([-1, -0.5, -0.25]);
    expect(onSlope('momentum', { momentum: 0, dampening: 0.5 })).toEqual([-1, -1, -1]);
    expect(onSlope('nesterov', {})).toEqual([-1.5, -1.75, -1.875]);
    expect(onSlope('gd', { weightDecay: 2 })).toEqual([-7, -7, -7]);
  });

  test('without momentum, momentum and Nesterov are gradient descent', () => {
    const plain = onRavine(25, 'gd', { lr: 0.05 });
    expect(onRavine(25, 'momentum', { lr: 0.05, momentum: 0, dampening: 0.3 })).toEqual(plain);
    expect(onRavine(25, 'nesterov', { lr: 0.05, momentum: 0 })).toEqual(plain);
  });

  test('weight decay λ acts as a curvature of λ more along both axes', () => {
    const { x, y } = onRavine(25, 'gd', { lr: 0.05, weightDecay: 0.5 });
    for (const [t, value] of x.entries()) expect(value / (1 - 0.05 * 1.5) ** t).toBeCloseTo(1, 12);
    for (const [t, value] of y.entries()) expect(value / (1 - 0.05 * 25.5) ** t).toBeCloseTo(1, 12);
  });
});
