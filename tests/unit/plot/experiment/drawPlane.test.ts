import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ENDS, type End } from '../../../../src/core/ends';
import { planeOrder } from '../../../../src/core/explore/order';
import { mix, rgbOf } from '../../../../src/plot/colour';
import { axisScale } from '../../../../src/plot/experiment/axisScale';
import { drawPlane, drawSwatch } from '../../../../src/plot/experiment/drawPlane';
import { areaOf } from '../../../../src/plot/experiment/kindAreas';
import { traceBorders } from '../../../../src/plot/experiment/kindBorders';
import { paintPlane } from '../../../../src/plot/experiment/painted';
import { planeGrid } from '../../../../src/plot/experiment/planeGrid';
import { planePixels } from '../../../../src/plot/experiment/planePixels';
import { standIns } from '../../../../src/plot/experiment/standIns';
import { light } from '../../../../src/plot/palette';
import type { Ink } from '../../../../src/plot/pen';
import { fakeAxis, fakeFindings } from './found';

const LETTERS: Readonly<Record<string, End | undefined>> = {
  r: 'reached',
  o: 'other',
  s: 'descending',
  w: 'oscillating',
  d: 'diverged',
  '.': undefined,
};

/** A plane from its rows, the first value of the second axis first. */
function planeOf(rows: readonly string[]) {
  const axes = [fakeAxis(rows[0]!.length), fakeAxis(rows.length)] as const;
  const ends = [...rows.join('')].map((letter) => LETTERS[letter]);
  const findings = fakeFindings(
    axes,
    ends.map((end, place) => end && { end, value: 1 + place }),
  );
  return { axes, painted: paintPlane(findings, { measure: 'outcome', palette: light, minima: [], basins: false }) };
}

/** The plane in a picture of a size, its second axis upwards. */
function drawnOf(rows: readonly string[], width: number, height: number, grain = 1) {
  const { axes, painted } = planeOf(rows);
  const scales = [axisScale(axes[0], 0, width), axisScale(axes[1], height, 0)] as const;
  return { painted, scales, grid: planeGrid(scales, { width, height }, grain) };
}

const KNOWN = ENDS.filter((end) => end !== 'unknown');
const letters = fc.constantFrom(...'rosw');
const someRows = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })).chain(([width, height]) =>
  fc.array(fc.string({ unit: letters, minLength: width, maxLength: width }), {
    minLength: height,
    maxLength: height,
  }),
);

describe('the pixels of a plane', () => {
  test('show each known place with the colour of its kind and shade in the middle of its cell', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(1, 2), (rows, grain) => {
        const { painted, scales, grid } = drawnOf(rows, 131, 97, grain);
        const pixels = planePixels(painted, standIns(painted), grid);
        painted.kindAt.forEach((kind, place) => {
          const [i, j] = [place % painted.width, Math.floor(place / painted.width)];
          const x = Math.floor((grain * (scales[0].edges[i]! + scales[0].edges[i + 1]!)) / 2);
          const y = Math.floor((grain * (scales[1].edges[j]! + scales[1].edges[j + 1]!)) / 2);
          const at = 4 * (y * grid.width + x);
          const [quick, late] = painted.kinds[kind]!.colours;
          const wanted = rgbOf(mix(quick, late, painted.shadeAt[place]! / 255));
          expect([...pixels.subarray(at, at + 4)]).toEqual([...wanted, 255]);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('leave no gap in a plane that is known', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { painted, grid } = drawnOf(rows, 53, 47);
        const pixels = planePixels(painted, standIns(painted), grid);
        expect(pixels.filter((byte, i) => i % 4 === 3 && byte !== 255)).toHaveLength(0);
      }),
    );
  });

  test('are clear where nothing is known near by', () => {
    const { painted, grid } = drawnOf([`r${'.'.repeat(40)}`], 82, 1);
    const pixels = planePixels(painted, standIns(painted), grid);
    const seen = Array.from({ length: 82 }, (_, x) => pixels[4 * x + 3]! > 0);
    expect(seen[0]).toBe(true);
    expect(seen.slice(20)).not.toContain(true);
  });
});

describe('until finer places are known', () => {
  test('the nearest of each 8th place stands in, then of each 4th', () => {
    const coarse = planeOf(['s.......w.......r']).painted;
    expect([...standIns(coarse)]).toEqual([0, 0, 0, 0, 8, 8, 8, 8, 8, 8, 8, 8, 16, 16, 16, 16, 16]);
    const finer = planeOf(['s...d...w']).painted;
    expect([...standIns(finer)]).toEqual([0, 0, 4, 4, 4, 4, 8, 8, 8]);
  });

  test('all of a plane is shown as soon as each 8th place has been tried', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (width, height) => {
        const axes = [fakeAxis(width), fakeAxis(height)] as const;
        const coarse = Math.ceil(width / 8) * Math.ceil(height / 8);
        const tried = new Set(planeOrder(width, height, undefined, 1).subarray(0, coarse));
        const trials = Array.from({ length: width * height }, (_, place) =>
          tried.has(place) ? { end: KNOWN[place % 10]! } : undefined,
        );
        const look = { measure: 'outcome', palette: light, minima: [], basins: false } as const;
        const painted = paintPlane(fakeFindings(axes, trials), look);
        expect([...standIns(painted)].every((place) => tried.has(place))).toBe(true);
      }),
    );
  });
});

describe('the area of a kind', () => {
  test('covers its places and no others, each once', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { painted, grid } = drawnOf(rows, 60, 60);
        const { kindAt, width } = painted;
        const parts = areaOf(painted, grid, (place) => kindAt[place] === 0);
        const covered = Array.from(kindAt, (_, place) => {
          const [i, j] = [place % width, Math.floor(place / width)];
          const x = (grid.columns[i]! + grid.columns[i + 1]!) / 2;
          const y = (grid.rows[j]! + grid.rows[j + 1]!) / 2;
          return parts.filter((p) => x > p.x && x < p.x + p.width && y > p.y && y < p.y + p.height).length;
        });
        expect(covered).toEqual(Array.from(kindAt, (kind) => (kind === 0 ? 1 : 0)));
      }),
    );
  });

  test('is one rectangle where it is one', () => {
    const { painted, grid } = drawnOf(['sddds', 'sddds', 'sssss'], 50, 30);
    const kind = painted.kinds.findIndex(({ id }) => id === 'diverged');
    expect(areaOf(painted, grid, (place) => painted.kindAt[place] === kind)).toHaveLength(1);
  });
});

/** The lines that are drawn, as text. */
function bordersOf(rows: readonly string[]): string[] {
  const { painted, grid } = drawnOf(rows, 10 * (rows[0]!.length - 1), 10 * (rows.length - 1));
  const lines: string[] = [];
  let from = '';
  traceBorders(
    {
      moveTo: (x, y) => {
        from = `${x},${y}`;
      },
      lineTo: (x, y) => lines.push(`${from} ${x},${y}`),
    },
    painted,
    grid,
  );
  return lines;
}

describe('borders', () => {
  test('lie between what was reached and all else, a straight piece at a time', () => {
    expect(bordersOf(['rrrss', 'rrrss', 'rrrss'])).toEqual(['25,20 25,0']);
    expect(bordersOf(['rrroo', 'rrroo', 'rrroo'])).toHaveLength(1);
    expect(bordersOf(['rrr', 'rrr', 'sss', 'sss'])).toEqual(['0,15 20,15']);
  });

  test('are not drawn between other ends, around speckles, nor where a place is not yet known', () => {
    expect(bordersOf(['sssdd', 'sssdd', 'sssdd'])).toEqual([]);
    expect(bordersOf(['rrrrr', 'rrsrr', 'rrrrr'])).toEqual([]);
    expect(bordersOf(['rrr..ss', 'rrr..ss', 'rrr..ss'])).toEqual([]);
  });

  test('are not drawn where kinds change from place to place, only around that', () => {
    const rows = Array.from({ length: 12 }, (_, j) => `${j % 2 ? 'rsrsrsrs' : 'srsrsrsr'}ssssrrrr`);
    expect(bordersOf(rows).map((line) => line.split(/[ ,]/)[0])).toEqual(['115']);
  });
});

/** A context that writes down what is called, and what is filled and stroked with. */
function createRecorder(ratio: number) {
  const calls: string[] = [];
  const target: Record<string, unknown> = {
    getTransform: () => ({ a: ratio, b: 0 }),
    createPattern: () => ({ pattern: true, setTransform: () => calls.push('setTransform') }),
    createLinearGradient: () => ({ addColorStop: (at: number, colour: string) => calls.push(`stop ${at} ${colour}`) }),
  };
  const ink = new Proxy(target, {
    get: (object, name: string) => object[name] ?? ((...given: unknown[]) => calls.push([name, ...given].join(' '))),
    set: (object, name: string, value) => {
      object[`=${name}`] = value;
      return true;
    },
  });
  return { calls, ink: ink as unknown as Ink, set: (name: string) => target[`=${name}`] };
}

describe('on a canvas', () => {
  const made: { width: number; height: number }[] = [];

  beforeEach(() => {
    made.length = 0;
    vi.stubGlobal(
      'ImageData',
      class {
        constructor(
          readonly data: unknown,
          readonly width: number,
          readonly height: number,
        ) {
          made.push(this);
        }
      },
    );
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => createRecorder(1).ink;
        toString = () => 'canvas';
      },
    );
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const draw = (rows: readonly string[], ratio: number) => {
    const { painted, scales } = drawnOf(rows, 40, 20);
    const recorder = createRecorder(ratio);
    drawPlane(recorder.ink, painted, scales, { width: 40, height: 20 }, light);
    return recorder;
  };

  test('the areas come first, unsmoothed, then each texture once, then the borders', () => {
    const { calls, set } = draw(['rrrdd', 'rrrdd', 'rrrww'], 1);
    const steps = calls.filter((call) => /^(drawImage|fill|stroke)/.test(call));
    expect(steps).toEqual(['drawImage canvas 0 0 40 20', 'fill', 'fill', 'stroke']);
    expect([set('imageSmoothingEnabled'), set('strokeStyle'), set('lineWidth')]).toEqual([false, light.casing, 1.5]);
  });

  test('a sharper screen has a sharper picture of the same size', () => {
    const { calls } = draw(['rs', 'rs'], 2);
    expect(made).toMatchObject([{ width: 80, height: 40 }]);
    expect(calls).toContain('drawImage canvas 0 0 40 20');
  });

  test('nothing is drawn before anything is known', () => {
    expect(draw(['..', '..'], 1).calls).toEqual([]);
  });

  test('a swatch runs from quick to late, under its texture', () => {
    const { painted } = drawnOf(['oo', 'oo'], 40, 20);
    const { calls } = ((recorder) => {
      drawSwatch(recorder.ink, painted.kinds[0]!, 30, 12, light);
      return recorder;
    })(createRecorder(1));
    const [quick, late] = painted.kinds[0]!.colours;
    expect(calls.slice(0, 2)).toEqual([`stop 0 ${quick}`, `stop 1 ${late}`]);
    expect(calls.filter((call) => call.startsWith('fillRect'))).toHaveLength(2);
  });
});
