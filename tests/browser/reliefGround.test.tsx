import { afterEach, beforeAll, expect, test } from 'vitest';
import '../../src/catalogue/whole';
import { objectiveOf } from '../../src/core/objective';
import { atOnce } from '../../src/core/sliced';
import { createAltitude } from '../../src/plot/altitude';
import { light } from '../../src/plot/palette';
import { mapOver, raise } from '../../src/plot/relief/block';
import { aim, FIRST_CAMERA } from '../../src/plot/relief/camera';
import { createProjection, type Projection } from '../../src/plot/relief/projection';
import { decode } from '../../src/scenario/decodeAddress';
import { drawGround } from '../../src/ui/map/ground';
import { createGroundDrawing, type GroundDrawing } from '../../src/ui/relief/ground';
import { withGraphics } from '../support/graphics';
import { pixels } from './charts';

const LONG = 480;
const made: GroundDrawing[] = [];

beforeAll(withGraphics);
afterEach(() => {
  for (const drawing of made.splice(0)) drawing.end();
  window.contexts = [];
});

/** A landscape with the colours of its map. */
function land(address: string, long: number) {
  const { surface } = objectiveOf(decode(address).scenario);
  const altitude = createAltitude(surface);
  const block = atOnce(raise(surface, altitude, surface.domain));
  const frame = mapOver(block, long);
  const cover = new OffscreenCanvas(frame.width, frame.height);
  drawGround(cover.getContext('2d')!, { surface, altitude, frame, coarse: false, palette: light });
  return { block, cover, long };
}

/** The ground of a landscape on a canvas of its own. */
const open = (address: string) => raised(land(address, LONG));

function raised({ block, cover, long }: ReturnType<typeof land>) {
  const canvas = document.createElement('canvas');
  const drawn = createGroundDrawing(canvas, (draw) => draw());
  made.push(drawn);
  const drawing = {
    ...drawn,
    draw: (projection: Projection, whole = false): void => drawn.draw(projection, cover, whole),
  };
  const at = (turn: number, tilt = 47): Projection =>
    createProjection(block, aim(FIRST_CAMERA, { turn, tilt }), long, (long * 3) / 4);
  return { canvas, drawing, at };
}

const shownBy = (canvas: HTMLCanvasElement): string | undefined => canvas.dataset.painted;

/** How far two pictures are apart: the mean of all bytes, and the share of pixels that clearly differ. */
function apart(a: ImageData, b: ImageData): { readonly mean: number; readonly off: number } {
  let [sum, off] = [0, 0];
  for (let k = 0; k < a.data.length; k += 4) {
    let most = 0;
    for (let c = 0; c < 4; c++) most = Math.max(most, Math.abs(a.data[k + c]! - b.data[k + c]!));
    sum += most;
    if (most > 60) off++;
  }
  const count = a.data.length / 4;
  return { mean: sum / count, off: off / count };
}

/** Takes from all that has been made what it draws with, as a browser does. */
async function loseAll(): Promise<void> {
  const lost = window.contexts.map(
    (context) => new Promise((gone) => context.canvas.addEventListener('webglcontextlost', gone, { once: true })),
  );
  for (const context of window.contexts) context.getExtension('WEBGL_lose_context')?.loseContext();
  await Promise.all(lost);
}

/** Draws without any WebGL, as finely as it will be. */
async function drawnWithout({ canvas, drawing, at }: ReturnType<typeof open>, turn: number): Promise<ImageData> {
  const get = HTMLCanvasElement.prototype.getContext;
  const plain = get as (kind: string) => RenderingContext | null;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
    return kind === 'webgl2' ? null : plain.call(this, kind);
  } as typeof get;
  drawing.draw(at(turn));
  HTMLCanvasElement.prototype.getContext = get;
  expect(shownBy(canvas)).toBe('canvas');
  const coarse = pixels(canvas);
  await expect.poll(() => apart(coarse, pixels(canvas)).mean).toBeGreaterThan(0);
  return pixels(canvas);
}

for (const address of [
  '?surface=mountain',
  '?surface=rosenbrock',
  '?surface=formula&f=1/(x*x+y*y)',
  '?surface=maunga-whau',
])
  test(`with WebGL and without, the still picture of ${address} is the same`, async () => {
    const shown = open(address);
    shown.drawing.draw(shown.at(33));
    expect(shownBy(shown.canvas)).toBe('webgl');
    const withWebgl = pixels(shown.canvas);
    expect(withWebgl.data.some((value) => value > 0)).toBe(true);
    const without = await drawnWithout(open(address), 33);
    const { mean, off } = apart(withWebgl, without);
    expect(mean).toBeLessThan(6);
    expect(off).toBeLessThan(0.02);
  });

test('what has been lost leaves its picture; the next one is drawn without it, and the still one with it again', async () => {
  const { canvas, drawing, at } = open('?surface=mountain');
  drawing.draw(at(10));
  const before = pixels(canvas);
  await loseAll();
  expect(apart(before, pixels(canvas)).mean).toBe(0);
  drawing.draw(at(80));
  expect(shownBy(canvas)).toBe('canvas');
  await expect.poll(() => shownBy(canvas)).toBe('webgl');
  expect(window.contexts).toHaveLength(2);
  expect(window.contexts[1]!.isContextLost()).toBe(false);
});

test('at rest it gives back what it draws with, keeps its picture, and is drawn on when it is turned', () => {
  const { canvas, drawing, at } = open('?surface=mountain');
  drawing.draw(at(10));
  const before = pixels(canvas);
  drawing.rest();
  expect(window.contexts.map((context) => context.isContextLost())).toEqual([true]);
  expect(apart(before, pixels(canvas)).mean).toBe(0);
  drawing.draw(at(80));
  expect(shownBy(canvas)).toBe('webgl');
  expect(apart(before, pixels(canvas)).mean).toBeGreaterThan(1);
});

/** More drawings than Chromium lets draw at a time, which are 16. */
const MANY = 18;

test('of more drawings than a browser has contexts for, each has its picture', async () => {
  const mountain = land('?surface=mountain', 160);
  const shown = Array.from({ length: MANY }, () => raised(mountain));
  for (const { drawing, at } of shown) drawing.draw(at(19));
  const first = pixels(shown[0]!.canvas);
  for (const { canvas } of shown) expect(apart(first, pixels(canvas)).mean).toBeLessThan(6);
  for (const { drawing, at } of shown) drawing.draw(at(50));
  const turned = pixels(shown.at(-1)!.canvas);
  await expect.poll(() => shown.filter(({ canvas }) => apart(turned, pixels(canvas)).mean < 6).length).toBe(MANY);
});

test('what has ended draws no more, and takes no context', () => {
  const { canvas, drawing, at } = raised(land('?surface=mountain', 160));
  drawing.draw(at(10));
  const before = pixels(canvas);
  drawing.end();
  drawing.draw(at(80));
  expect(apart(before, pixels(canvas)).mean).toBe(0);
  expect(window.contexts.map((context) => context.isContextLost())).toEqual([true]);
});
