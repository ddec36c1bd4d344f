import { expect, test } from 'vitest';
import { PathText } from '../../../../src/plot/pen';
import { DrapeText } from '../../../../src/plot/svg/relief/drapeText';
import { awayFrom } from './outlines';

const pointsOf = (d: string): number[][] =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** Draws a long curve with a pen. */
function wave<P extends Pick<PathText, 'moveTo' | 'lineTo'>>(pen: P): P {
  for (let k = 0; k <= 2000; k++) {
    const [x, y] = [k / 3, 100 + 80 * Math.sin(k / 60)];
    if (k === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  return pen;
}

test('a line on the ground is one line with few points, from which none that was drawn is far', () => {
  const [all, few] = [pointsOf(wave(new PathText()).text), pointsOf(wave(new DrapeText()).text)];
  expect(few.length).toBeLessThan(all.length / 8);
  expect([few[0], few.at(-1)]).toEqual([all[0], all.at(-1)]);
  // There and back, as an outline without an inside.
  const line = [...few, ...[...few].reverse()].flat();
  for (const [x, y] of all) expect(awayFrom(line, x!, y!)).toBeLessThan(0.5);
  expect(wave(new DrapeText()).text.match(/M/g)).toHaveLength(1);
});

test('where the pen is lifted there is a gap', () => {
  const pen = new DrapeText();
  for (const x of [0, 50]) {
    pen.moveTo(x, 0);
    pen.lineTo(x + 10, 0);
    pen.lineTo(x + 20, 0);
  }
  expect(pen.text).toBe('M0 0L20 0M50 0L70 0');
  expect(new DrapeText().text).toBe('');
});
