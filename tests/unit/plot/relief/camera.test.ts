import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aim,
  type Camera,
  FIRST_CAMERA,
  PRESETS,
  type Preset,
  presetOf,
  presetsOf,
  RISE_RANGE,
  TILT_RANGE,
  TURN_RANGE,
} from '../../../../src/plot/relief/camera';

const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const change: fc.Arbitrary<Partial<Camera>> = fc.record(
  { turn: number, tilt: number, rise: number, zoom: number, shift: fc.tuple(number, number) },
  { requiredKeys: [] },
);

describe('a camera that is aimed', () => {
  test('stays within its bounds, whatever is asked of it one after the other', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        const { turn, tilt, rise, zoom, shift } = changes.reduce(aim, FIRST_CAMERA);
        expect(turn).toBeGreaterThanOrEqual(TURN_RANGE.lowest);
        expect(turn).toBeLessThanOrEqual(TURN_RANGE.highest);
        expect(tilt).toBeGreaterThanOrEqual(TILT_RANGE.lowest);
        expect(tilt).toBeLessThanOrEqual(TILT_RANGE.highest);
        expect(rise).toBeGreaterThanOrEqual(RISE_RANGE.lowest);
        expect(rise).toBeLessThanOrEqual(RISE_RANGE.highest);
        expect(zoom).toBeGreaterThanOrEqual(1);
        expect(zoom).toBeLessThanOrEqual(6);
        for (const each of shift) expect(Math.abs(each)).toBeLessThanOrEqual(0.8);
      }),
    );
  });

  test('takes what is within bounds as it is, and keeps what is not said', () => {
    const aimed = aim({ ...FIRST_CAMERA, zoom: 4, shift: [0.5, -0.5] }, { turn: -33, tilt: 71, rise: 0.9 });
    expect(aimed).toEqual({ turn: -33, tilt: 71, rise: 0.9, zoom: 4, shift: [0.5, -0.5] });
    expect(aim(aimed, {})).toEqual(aimed);
  });

  test('comes round when it is turned on, and looks the same way', () => {
    fc.assert(
      fc.property(number, (turn) => {
        const around = (aim(FIRST_CAMERA, { turn }).turn - turn) / 360;
        expect(around).toBeCloseTo(Math.round(around), 9);
      }),
    );
    const turned = [181, -181, 360, -360, 540, 180, -180].map((turn) => aim(FIRST_CAMERA, { turn }).turn + 0);
    expect(turned).toEqual([-179, 179, 0, 0, -180, 180, -180]);
  });

  test('is moved aside only as far as it is zoomed, and back to the middle when all is seen', () => {
    const far = (zoom: number) => aim(FIRST_CAMERA, { zoom, shift: [9, -9] }).shift;
    expect(far(1).map(Math.abs)).toEqual([0, 0]);
    const reached = [1.5, 2, 4, 6].map((zoom) => {
      const [right, down] = far(zoom);
      expect(down).toBe(-right);
      return right;
    });
    expect([...reached].sort((a, b) => a - b)).toEqual(reached);
    expect(reached[0]).toBeGreaterThan(0);
    const near = aim(FIRST_CAMERA, { zoom: 6, shift: [0.6, 0.1] });
    expect(aim(near, { zoom: 1 }).shift).toEqual([0, 0]);
  });
});

test.each(Object.keys(PRESETS) as Preset[])('the view %s is known again, and no other for it', (name) => {
  const camera = aim(aim(FIRST_CAMERA, { turn: 100, tilt: 20 }), PRESETS[name]);
  expect(presetOf(camera, PRESETS)).toBe(name);
  expect(presetOf({ ...camera, turn: camera.turn + 0.5 }, PRESETS)).toBeUndefined();
  expect(presetOf(aim(camera, { turn: camera.turn + 360 }), PRESETS)).toBe(name);
});

test('at first a relief is seen from one of the views', () => {
  expect(presetOf(FIRST_CAMERA, PRESETS)).toBe('oblique');
  const other = { ...FIRST_CAMERA, turn: -71, tilt: 63 };
  expect(presetOf(other, presetsOf(other))).toBe('oblique');
  expect(presetOf(FIRST_CAMERA, presetsOf(other))).toBeUndefined();
  expect(aim(FIRST_CAMERA, {})).toEqual(FIRST_CAMERA);
});
