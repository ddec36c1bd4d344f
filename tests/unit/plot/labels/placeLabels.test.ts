import { describe, expect, test } from 'vitest';
import { decode, simulate, surfaces } from '../../../../src';
import { decisiveStep } from '../../../../src/core/decisiveStep';
import { objectiveOf } from '../../../../src/core/objective';
import { atOnce } from '../../../../src/core/sliced';
import type { Domain } from '../../../../src/core/types';
import { en } from '../../../../src/locales/whole';
import { createAltitude } from '../../../../src/plot/altitude';
import { contourLevels } from '../../../../src/plot/contourLevels';
import { traceContours } from '../../../../src/plot/contours';
import { sampleField } from '../../../../src/plot/field';
import { createFrame } from '../../../../src/plot/frame';
import { legendEnds } from '../../../../src/plot/labels/legend';
import { type PlacedLabels, placeLabels, RING } from '../../../../src/plot/labels/placeLabels';
import { type Box, touch } from '../../../../src/plot/labels/room';
import { around } from '../../../../src/plot/labels/word';
import { isSeen, markMinima } from '../../../../src/plot/minimaMarks';
import { legendWords, minimaNames } from '../../../../src/report/mapWords';

/** Widths and heights of the map on a phone, a desktop and a wide screen. */
const SIZES = [
  [390, 348],
  [1000, 712],
  [1600, 950],
] as const;

function sceneOf(address: string) {
  const { scenario } = decode(address);
  const { surface } = objectiveOf(scenario);
  const routes = simulate(scenario);
  const decided = routes.map((route) => atOnce(decisiveStep(route, surface))).find((step) => step !== undefined);
  return {
    id: scenario.surface.id,
    start: scenario.start,
    surface,
    routes,
    decided,
    altitude: createAltitude(surface),
  };
}

function labelsOf(scene: ReturnType<typeof sceneOf>, width: number, height: number, domain?: Domain) {
  const { id, start, surface, routes, decided, altitude } = scene;
  const frame = createFrame(domain ?? surface.domain, width, height, surface.aspect);
  const field = sampleField(surface, frame, 8);
  const names = minimaNames(id, surface, en);
  const labels = placeLabels({
    frame,
    minima: surface.minima,
    names,
    start,
    startTexts: [`Start (${start.join(', ')})`, 'Start'],
    routes,
    crossing: decided && { ...decided, text: en.onMap.crosses(String(decided.step)) },
    contours: traceContours(field, contourLevels(surface, field, altitude)),
    measured: surface.measured?.bounds,
    legend: legendWords(surface, altitude, en),
    tools: true,
    axisName: en.axes[surface.axes]![0],
    outsiders: surface.minima.map(({ x, y }) => ({ name: names[1], x, y })),
  });
  return { labels, frame };
}

/** The boxes of all that has been given a place, by what it says. */
const boxesOf = ({ legend, pills, start, minima, crossing, heights }: PlacedLabels): (readonly [string, Box])[] => [
  ...(legend ? [['legend', legend.box] as const] : []),
  ...pills.map(({ name, box }) => [name, box] as const),
  ...[start, crossing, ...minima, ...heights].flatMap((word) => (word ? [[word.text, word.box] as const] : [])),
];

describe.each(Object.keys(surfaces))('on the map of %s', (id) => {
  const scene = sceneOf(`?surface=${id}`);

  test.each(SIZES)(
    'at %i × %i px no words touch others, the legend, the tools or a mark, or leave the map',
    (width, height) => {
      const { labels, frame } = labelsOf(scene, width, height);
      const boxes = boxesOf(labels);
      expect(boxes.length).toBeGreaterThan(2);
      const marks = markMinima(scene.surface.minima, frame)
        .filter(({ x, y }) => isSeen(frame, x, y))
        .map(({ hut, x, y }) => (hut ? { left: x - 9, top: y + 8, right: x + 9, bottom: y + 24 } : around(x, y, 4)));
      const fixed: (readonly [string, Box])[] = [
        ['tools', { left: width - 42, top: 10, right: width - 10, bottom: 108 }],
        ...marks.map((box) => ['mark', box] as const),
      ];
      const words = boxes.slice(1);
      const touching = words.flatMap(([text, box], k) =>
        [boxes[0]!, ...fixed, ...words.slice(k + 1)]
          .filter(([, other]) => touch(box, other))
          .map(([other]) => `${text} on ${other}`),
      );
      expect(touching).toEqual([]);
      for (const [text, { left, top, right, bottom }] of boxes)
        expect([text, left >= 0 && top >= 0 && right <= width && bottom <= height]).toEqual([text, true]);
    },
  );

  test('words keep off the routes', () => {
    const { labels, frame } = labelsOf(scene, 1000, 712);
    const words = boxesOf(labels).slice(1);
    const crossed = scene.routes.flatMap(({ x, y, length }) =>
      Array.from({ length: length - 1 }, (_, k) => k).flatMap((k) => {
        const [x0, y0, x1, y1] = [x[k]!, y[k]!, x[k + 1]!, y[k + 1]!];
        // Ten places of each step, and no sharper than the cells by which lines are told.
        return Array.from({ length: 11 }, (_, part) => [
          x0 + ((x1 - x0) * part) / 10,
          y0 + ((y1 - y0) * part) / 10,
        ]).flatMap(([u, v]) => {
          const at = around(frame.toX(u!), frame.toY(v!), 0.1);
          return words.filter(([, box]) => touch(box, at)).map(([text]) => text);
        });
      }),
    );
    expect(crossed).toEqual([]);
  });
});

test('the opening scene says all that it has to say, at every width', () => {
  const scene = sceneOf('');
  for (const [width, height] of [...SIZES, [366, 360] as const]) {
    const { labels } = labelsOf(scene, width, height);
    expect(labels.start).toBeDefined();
    expect(labels.crossing?.text).toBe('Step 4 crosses the ridge');
    expect(labels.minima.map(({ text }) => text).sort()).toEqual([en.onMap.valley, en.onMap.valley, en.map.hut]);
    expect(labels.heights.map(({ text }) => text)).toEqual(expect.arrayContaining(['0', '1', '2']));
    expect(labels.pills).toEqual([]);
  }
});

test('what finds no place is left out, heights before names, and names before the start', () => {
  const scene = sceneOf('');
  const { labels } = labelsOf(scene, 220, 130);
  expect(labels.start).toBeDefined();
  expect(labels.heights.length + labels.minima.length).toBeLessThan(4);
});

test('on a low map the hut’s name keeps off the ring of the decisive step, and words on one line keep apart', () => {
  const scene = sceneOf('');
  for (const [width, height] of [
    [390, 272],
    [390, 348],
    [360, 262],
  ] as const) {
    const { labels } = labelsOf(scene, width, height);
    expect(labels.crossing, `${width} × ${height}`).toBeDefined();
    const { ring, box: said } = labels.crossing!;
    const hut = labels.minima.find(({ text }) => text.startsWith('Hut'))!;
    expect(touch(hut.box, around(...ring, RING + 9.9)), `${width} × ${height}`).toBe(false);
    if (hut.box.top < said.bottom && said.top < hut.box.bottom)
      expect(Math.max(hut.box.left - said.right, said.left - hut.box.right)).toBeGreaterThanOrEqual(9);
  }
});

test('a map that is narrower than its legend has none', () => {
  expect(labelsOf(sceneOf(''), 195, 174).labels.legend).toBeUndefined();
});

test('the legend stands in the lower corner that is farther from hut and routes, on one line on a narrow map', () => {
  const scene = sceneOf('?surface=bowl&start=-2,-1.5&run=gd,lr:0.1');
  const left = labelsOf(scene, 1000, 712).labels.legend!;
  expect(left.box.left).toBeGreaterThan(500);
  expect(left.short).toBe(false);
  const right = labelsOf(sceneOf('?surface=bowl&start=2,-1.5&run=gd,lr:0.1'), 390, 348).labels.legend!;
  expect(right.box.right).toBeLessThan(300);
  expect(right.short).toBe(true);
});

test('the ends of the tints are as fine as their distance asks for', () => {
  const ends = (low: number, high: number, levels: 'linear' | 'log' = 'linear') =>
    legendEnds({ ...surfaces.bowl.create(), levels }, { low, high, share: () => 0 });
  expect(ends(-1.7213, 2.2756)).toEqual(['−1.72', '2.3']);
  expect(ends(94, 187.2)).toEqual(['94', '187']);
  expect(ends(0, 2508.2, 'log')).toEqual(['0', '2500']);
  expect(ends(0.31234, 12.74, 'log')).toEqual(['0.31', '13']);
  expect(ends(1e7, 1e7 + 0.5)).toEqual(['10000000', '10000000.5']);
  expect(ends(0, 0)).toEqual(['0', '0']);
  expect(ends(2.2e-17, 3)).toEqual(['0', '3']);
});

test('a mark beyond the edge has its name there, on the side on which it lies; one that is seen has none', () => {
  const scene = sceneOf('');
  const { labels, frame } = labelsOf(scene, 390, 348, [-1, 1.5, -1, 1.5]);
  const [hut] = scene.surface.minima.filter(({ value }) => value < -1.5);
  expect(labels.pills.length).toBeGreaterThan(0);
  for (const { x, y, box, angle } of labels.pills) {
    expect(isSeen(frame, frame.toX(x), frame.toY(y))).toBe(false);
    const [dx, dy] = [frame.toX(x) - 195, frame.toY(y) - 174];
    expect(Math.cos(angle - Math.atan2(dy, dx))).toBeCloseTo(1, 6);
    if (Math.abs(dx) > 195) expect(Math.sign((box.left + box.right) / 2 - 195)).toBe(Math.sign(dx));
  }
  expect(labels.pills.some(({ x }) => x === hut!.x)).toBe(true);
});
