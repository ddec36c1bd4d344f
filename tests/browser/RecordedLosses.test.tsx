import { afterEach, expect, test } from 'vitest';
import { createAltitude } from '../../src/plot/altitude';
import { rgbOf } from '../../src/plot/colour';
import { createFrame } from '../../src/plot/frame';
import { light } from '../../src/plot/palette';
import { clearOf, dotsBefore, recordedDots } from '../../src/plot/recordedDots';
import { RecordedLosses } from '../../src/ui/map/RecordedLosses';
import { pixels, show } from './charts';

const frame = createFrame([-4.6, 3, -4.3, 3.4], 600, 600, 'equal');

let shown: ReturnType<typeof show>;

const canvas = (): HTMLCanvasElement => document.querySelector('canvas')!;

function open(address: string, only?: number): void {
  shown = show(<Dots only={only} />, address, 600);
}

function Dots({ only }: { readonly only: number | undefined }) {
  return (
    <>
      <RecordedLosses on={{ sheet: frame, scale: 1 }} altitude={altitudeOf()} only={only} />
      <p>shown</p>
    </>
  );
}

const altitudeOf = () => createAltitude(shown.store.getState().result.objective.surface);

/** The colour at a place, px; nothing where nothing is drawn. */
function colourAt(x: number, y: number): readonly number[] {
  const { width, data } = pixels(canvas());
  const ratio = width / 600;
  const at = 4 * (Math.round(y * ratio) * width + Math.round(x * ratio));
  return [...data.slice(at, at + 4)];
}

/** Where the dots of a route should be, and of what colour. */
function dotsOf(place: number, index: number) {
  const trajectory = shown.store.getState().result.trajectories[place]!;
  const { loss } = trajectory.outcome.recording!;
  const dots = dotsBefore(recordedDots(trajectory, loss!, { frame, altitude: altitudeOf(), palette: light }), index);
  // The marker at the cursor is drawn beneath, and stays as it is.
  return clearOf(dots, [[frame.toX(trajectory.x[index]!), frame.toY(trajectory.y[index]!)]]);
}

afterEach(() => shown.close());

test('each record has a dot of the colour that the map has at its loss, up to the cursor', async () => {
  open('?surface=lenet&theme=light&run=track,content:fast-sgd');
  await expect.poll(canvas).not.toBeNull();
  const all = dotsOf(0, 65);
  expect(all.length).toBeGreaterThan(10);
  for (const { x, y, colour } of all) expect(colourAt(x, y)).toEqual([...rgbOf(colour), 255]);
  shown.store.getState().seek(8);
  const some = dotsOf(0, 8);
  for (const { x, y } of some) expect(colourAt(x, y)[3]).toBe(255);
  for (const { x, y } of all.slice(some.length)) expect(colourAt(x, y)[3]).toBe(0);
});

test('a small map has those of its own route', async () => {
  open('?surface=lenet&theme=light', 2);
  await expect.poll(canvas).not.toBeNull();
  for (const { x, y } of dotsOf(2, 65)) expect(colourAt(x, y)[3]).toBe(255);
  expect(colourAt(dotsOf(1, 65).at(-1)!.x, dotsOf(1, 65).at(-1)!.y)[3]).toBe(0);
});

test('routes that are computed have none', async () => {
  open('?surface=lenet&run=gd');
  await expect.poll(() => document.querySelector('p')).not.toBeNull();
  expect(canvas()).toBeNull();
});
