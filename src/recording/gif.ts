import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import { dither } from './dither';
import type { Film, Shot } from './film';
import type { Scene } from './scene';
import { hundredths } from './shots';

/** Colours of the pictures; one more stands for what has not changed. */
const COLOURS = 255;
/** What is drawn stays under the next picture. */
const KEEP = 1;

/** The playback as a GIF: one palette for all pictures, each of which but the first has only what changes. */
export function filmGif(film: Film, scene: Scene, tell: (share: number) => void): Blob {
  const { width, height, shots, rate, loop } = film;
  const shoot = (shot: Shot) => {
    scene.show(shot);
    return new Uint32Array(scene.ink.getImageData(0, 0, width, height).data.buffer);
  };
  // Whatever comes between is somewhere in the first or in the last picture: what lies ahead, and what has been walked.
  const both = new Uint32Array(2 * width * height);
  both.set(shoot(shots[0]!));
  both.set(shoot(shots.at(-1)!), width * height);
  const palette = quantize(new Uint8ClampedArray(both.buffer), COLOURS);
  const unchanged = palette.length;
  const table = [...palette, [0, 0, 0]];
  const delays = hundredths(shots, rate);
  const gif = GIFEncoder();
  let before: Uint32Array = new Uint32Array(width * height);
  shots.forEach((shot, k) => {
    const now = shoot(shot);
    const places: number[] = [];
    for (let at = 0; at < now.length; at++) if (now[at] !== before[at]) places.push(at);
    const changed = Uint32Array.from(places, (at) => now[at]!);
    const bytes = new Uint8ClampedArray(changed.buffer);
    dither(film, places, bytes);
    const colours = applyPalette(bytes, palette);
    const picture = new Uint8Array(width * height).fill(unchanged);
    places.forEach((at, i) => {
      picture[at] = colours[i]!;
    });
    gif.writeFrame(picture, width, height, {
      ...(k === 0 && { palette: table, repeat: loop ? 0 : -1 }),
      delay: 10 * delays[k]!,
      transparent: true,
      transparentIndex: unchanged,
      dispose: KEEP,
    });
    before = now;
    tell((k + 1) / shots.length);
  });
  gif.finish();
  return new Blob([gif.bytes()], { type: 'image/gif' });
}
