import { expect, test } from 'vitest';
import { onRelief } from '../../../../src/plot/relief/onRelief';
import { arrowGroundOf } from '../../../../src/ui/relief/arrowGround';
import { landOf, see } from '../../plot/relief/blocks';

/** Degrees on the screen. */
const angleOf = ([dx, dy]: readonly [number, number]): number => (Math.atan2(dy, dx) * 180) / Math.PI;
const between = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

test.each(['?surface=rosenbrock', '?surface=himmelblau', '?surface=mountain', '?surface=bowl'])(
  'on %s an arrow points the way that the ground goes on, however long it would be',
  (address) => {
    const { surface, block } = landOf(address);
    const ground = arrowGroundOf(see(block));
    const gradient = new Float64Array(2);
    const [x, y] = surface.start;
    surface.gradient(x, y, gradient);
    const down = [-gradient[0]!, -gradient[1]!] as const;
    const steep = Math.hypot(...down);
    // A step of a thousandth of the block, looked at where it leads on the ground.
    const [xmin, xmax] = block.domain;
    const small = (xmax - xmin) / 1000 / steep;
    const projection = see(block);
    const [from, to] = [onRelief(projection, x, y), onRelief(projection, x + small * down[0], y + small * down[1])];
    const wanted = angleOf([to.px - from.px, to.py - from.py]);
    for (const long of [1e-9, 1, 1e6]) {
      const way = ground.way([x, y], [long * down[0], long * down[1]]);
      expect(between(angleOf(way), wanted), `${long}`).toBeLessThan(3);
    }
    // In one proportion.
    const [one, two] = [ground.way([x, y], down), ground.way([x, y], [2 * down[0], 2 * down[1]])];
    expect(Math.hypot(...two) / Math.hypot(...one)).toBeCloseTo(2, 6);
  },
);

test('a step ends where it leads, off the block at the height of its edge', () => {
  const { block } = landOf('?surface=bowl');
  const projection = see(block);
  const ground = arrowGroundOf(projection);
  const [xmin, xmax, ymin] = block.domain;
  const { px, py } = onRelief(projection, xmin, ymin);
  expect(ground.place(xmin, ymin)).toEqual([px, py]);
  const [off] = ground.place(xmax + (xmax - xmin), ymin);
  expect(off).toBeGreaterThan(ground.place(xmax, ymin)[0]);
});

test('what stands before a point is told', () => {
  const { block } = landOf('?surface=ravine');
  const low = arrowGroundOf(see(block, { turn: 19, tilt: 30 }));
  expect([low.isHidden?.([0, -0.4]), low.isHidden?.([0, 1.2])]).toEqual([true, false]);
});
