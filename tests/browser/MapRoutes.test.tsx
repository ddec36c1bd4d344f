import { afterEach, expect, test, vi } from 'vitest';
import { createFrame } from '../../src/plot/frame';
import { light } from '../../src/plot/palette';
import { MapRoutes } from '../../src/ui/map/MapRoutes';
import { inked, pixels, show } from './charts';

const UPDATES = 20_000;
/** One that swings far and wide, and one that comes to rest. */
const LONG = `?surface=linear-regression&data=line,n:200&steps=${UPDATES}&stop=off&k=0&start=0,0`;
const frame = createFrame([-3, 3, -3, 3], 600, 400, 'free');

let shown: ReturnType<typeof show>;

const canvas = (): HTMLCanvasElement => document.querySelector('canvas')!;
const seek = (update: number): void => shown.store.getState().seek(update);
const open = async (runs: string): Promise<void> => {
  shown = show(<MapRoutes frame={frame} />, LONG + runs, 600);
  await expect.poll(() => document.querySelector('canvas')).not.toBeNull();
  await expect.poll(() => shown.store.getState().result.trajectories[0]!.length).toBe(UPDATES + 1);
};
const red = (): number => inked(canvas(), light.routes[0]!);
/** How many of two pictures' pixels are not alike. */
const unlike = (a: ImageData, b: ImageData): number =>
  Array.from({ length: a.width * a.height }, (_, i) => Math.abs(a.data[4 * i + 3]! - b.data[4 * i + 3]!)).filter(
    (by) => by > 90,
  ).length;

afterEach(() => shown.close());

test('while a long route plays, a frame draws what has been walked since the last and no more', async () => {
  await open('&run=gd,lr:0.4,batch:1');
  seek(10_000);
  const line = vi.spyOn(Path2D.prototype, 'lineTo');
  let begun = 10_000;
  // Until what keeps the route as a picture has come, and has drawn all of it once.
  await expect
    .poll(() => {
      line.mockClear();
      begun += 10;
      seek(begun);
      return line.mock.calls.length;
    })
    .toBeLessThan(120);
  seek(10_000);
  seek(10_010);
  for (let update = 10_050; update <= 10_500; update += 50) {
    line.mockClear();
    seek(update);
    expect(line.mock.calls.length).toBeGreaterThan(10);
    expect(line.mock.calls.length).toBeLessThan(120);
  }
  line.mockRestore();
});

test.each([
  ['a tangle', '&run=gd,lr:0.4,batch:1'],
  ['a smooth way', '&run=gd,lr:0.001'],
])('a long route looks as walked to an update as when it is gone to at once: %s', async (_, run) => {
  await open(run);
  seek(0);
  for (let update = 0; update <= 3000; update += 30) seek(update);
  const walked = pixels(canvas());
  const ink = red();
  expect(ink).toBeGreaterThan(100);
  seek(2999);
  seek(3000);
  expect(unlike(walked, pixels(canvas())) / ink).toBeLessThan(0.02);
  seek(UPDATES);
  seek(3000);
  expect(unlike(walked, pixels(canvas())) / ink).toBeLessThan(0.02);
});

test('what lies ahead of a long route is drawn faintly, and gone at its end', async () => {
  await open('&run=gd,lr:0.001');
  seek(UPDATES);
  const [end, whole] = [red(), pixels(canvas())];
  seek(100);
  expect(red()).toBeLessThan(0.7 * end);
  expect(unlike(whole, pixels(canvas()))).toBeGreaterThan(100);
  seek(UPDATES);
  expect(unlike(whole, pixels(canvas())) / end).toBeLessThan(0.02);
});
