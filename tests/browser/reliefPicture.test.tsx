import { afterEach, expect, test, vi } from 'vitest';
import '../../src/catalogue/whole';
import { objectiveOf } from '../../src/core/objective';
import { simulate } from '../../src/core/simulate';
import { share } from '../../src/locales/share/en';
import { en } from '../../src/locales/whole';
import { light } from '../../src/plot/palette';
import type { Figure } from '../../src/plot/svg/figure';
import { figureOf } from '../../src/report/figureOf';
import { createFormat } from '../../src/report/format';
import { decode } from '../../src/scenario/decodeAddress';
import { paintFigure } from '../../src/ui/share/rasterize';
import { pixels } from './charts';

const SIZE = { width: 720, height: 480 };

function reliefFigure(): Figure {
  const { scenario, view } = decode('?surface=mountain');
  const result = { scenario, objective: objectiveOf(scenario), trajectories: simulate(scenario) };
  const look = { ...SIZE, palette: light, transparent: false, relief: { camera: undefined } };
  const language = { text: en, words: share, format: createFormat('en') };
  return figureOf(result, { domain: undefined, clock: view.clock, time: undefined, ...look }, '', language);
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('while a large picture of a relief is painted the page has its turns', async () => {
  let turns = 0;
  let timer = setTimeout(function turn() {
    turns++;
    timer = setTimeout(turn);
  });
  const before: number[] = [];
  const { decode: wait } = HTMLImageElement.prototype;
  // The drawing waits for the browser from here on at the latest.
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockImplementation(function (this: HTMLImageElement) {
    before.push(turns);
    return wait.call(this);
  });
  const picture = await paintFigure(reliefFigure(), 4, ['under']);
  clearTimeout(timer);
  expect(before).toEqual([expect.any(Number)]);
  expect(before[0]).toBeGreaterThan(1);
  expect(picture.width).toBeGreaterThan(4 * SIZE.width);
  const colours = new Set(new Uint32Array(pixels(picture).data.buffer));
  expect(colours.size).toBeGreaterThan(1000);
});
