import { describe, expect, test } from 'vitest';
import { ENDS, type End, type Sweep } from '../../../src/core/ends';
import { toneAt, zonesOf } from '../../../src/plot/zones';

const sweepOf = (...stretches: readonly [end: End, length: number][]): Sweep => {
  const ends = Uint8Array.from(stretches.flatMap(([end, length]) => Array(length).fill(ENDS.indexOf(end))));
  return { first: -300, ends, updates: new Float64Array(ends.length), ended: true } as unknown as Sweep;
};

const THREE = sweepOf(['descending', 150], ['reached', 80], ['oscillating', 60], ['other', 30], ['oscillating', 10]);
const track = (width: number, each: number) => ({
  width,
  overhang: 6,
  measure: (tones: readonly End[]) => each * tones.length,
});

describe('the names below a slider', () => {
  test('are those of its parts in order; what goes astray in several ways is one part', () => {
    const zones = zonesOf(THREE, track(340, 50));
    expect(zones.map(({ tones }) => tones)).toEqual([['descending'], ['reached'], ['oscillating', 'other']]);
  });

  test('touch neither each other nor stand out, whatever the width', () => {
    for (const width of [90, 140, 200, 260, 340, 600]) {
      const zones = zonesOf(THREE, track(width, 50));
      expect(zones.some(({ tones }) => tones.includes('reached'))).toBe(true);
      zones.forEach(({ tones, centre }, i) => {
        const half = (50 * tones.length) / 2;
        expect(centre - half).toBeGreaterThanOrEqual(-6);
        expect(centre + half).toBeLessThanOrEqual(width + 6);
        const next = zones[i + 1];
        if (next) expect(next.centre - (50 * next.tones.length) / 2).toBeGreaterThanOrEqual(centre + half + 8);
      });
    }
  });

  test('where two names have no room, the one that is truer of the part stands alone', () => {
    const zones = zonesOf(sweepOf(['reached', 250], ['oscillating', 50], ['other', 30]), track(220, 60));
    expect(zones.map(({ tones }) => tones)).toEqual([['reached'], ['oscillating']]);
  });

  test('there are none where nothing is known', () => {
    expect(zonesOf(sweepOf(['unknown', 100]), track(340, 50))).toEqual([]);
  });
});

describe('what happens at a place of the track', () => {
  test('is told from one end to the other, and beyond as at the end', () => {
    expect(toneAt(THREE, 340, -20)).toEqual({ position: -300, tone: 'descending' });
    expect(toneAt(THREE, 340, 11)).toEqual({ position: -300, tone: 'descending' });
    expect(toneAt(THREE, 340, 329)).toEqual({ position: 29, tone: 'oscillating' });
    expect(toneAt(THREE, 340, 11 + (180 / 329) * 318)).toEqual({ position: -120, tone: 'reached' });
  });

  test('is not told where nothing is known', () => {
    expect(toneAt(sweepOf(['unknown', 100]), 340, 100)).toBeUndefined();
  });
});
