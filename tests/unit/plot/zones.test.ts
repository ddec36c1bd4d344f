import { describe, expect, test } from 'vitest';
import { ENDS, type End, type Sweep } from '../../../src/core/ends';
import { toneAt, type Zone, zonesOf } from '../../../src/plot/zones';

const sweepOf = (...stretches: readonly [end: End, length: number][]): Sweep => {
  const ends = Uint8Array.from(stretches.flatMap(([end, length]) => Array(length).fill(ENDS.indexOf(end))));
  return { first: -300, ends, updates: new Float64Array(ends.length), ended: true } as unknown as Sweep;
};

const THREE = sweepOf(['descending', 150], ['reached', 80], ['oscillating', 60], ['other', 30], ['oscillating', 10]);
const track = (width: number, each: number) => ({
  width,
  overhang: 6,
  measure: (tones: readonly End[], short: boolean) => each * tones.length * (short ? 0.6 : 1),
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
      const halfOf = ({ tones, short }: Zone): number => (50 * tones.length * (short ? 0.6 : 1)) / 2;
      zones.forEach((zone, i) => {
        const { centre } = zone;
        const half = halfOf(zone);
        expect(centre - half).toBeGreaterThanOrEqual(-6);
        expect(centre + half).toBeLessThanOrEqual(width + 6);
        const next = zones[i + 1];
        if (next) expect(next.centre - halfOf(next)).toBeGreaterThanOrEqual(centre + half + 8);
      });
    }
  });

  test('grow shorter where room is lacking: two short ones, then the one that is truer of the part', () => {
    const sweep = sweepOf(['reached', 250], ['oscillating', 50], ['other', 30]);
    const named = (each: number) => zonesOf(sweep, track(220, each)).map(({ tones, short }) => [tones.join(), short]);
    expect(named(62)).toEqual([
      ['reached', false],
      ['oscillating,other', true],
    ]);
    expect(named(90)).toEqual([
      ['reached', false],
      ['oscillating', true],
    ]);
    expect(named(120)).toEqual([['reached', false]]);
  });

  test('are said once, where the same happens in two parts', () => {
    const sweep = sweepOf(['reached', 100], ['descending', 40], ['reached', 100]);
    expect(zonesOf(sweep, track(600, 20)).filter(({ tones }) => tones.includes('reached'))).toHaveLength(1);
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
