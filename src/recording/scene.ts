import { drawReading } from '../plot/drawReading';
import { createRoute, drawRoutes } from '../plot/drawRoutes';
import { createFrame } from '../plot/frame';
import { clearOf, dotsBefore, drawRecorded } from '../plot/recordedDots';
import { drawDrapes } from '../plot/relief/drawRelief';
import { routeStyle } from '../plot/routeStyle';
import { HEADING, MAP_AT, PAD, ROUNDED } from '../plot/svg/figure';
import type { Film, Shot } from './film';

/** Where the pictures of a film are drawn, one after the other. */
export interface Scene {
  readonly ink: OffscreenCanvasRenderingContext2D;
  show(shot: Shot): void;
}

export function createScene({ width, height, under, over, scale, map, tracks, drapes, palette, shots }: Film): Scene {
  const ink = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!ink) throw new Error('no canvas');
  const frame = createFrame(map.domain, map.width, map.height, 'free');
  const longest = shots.reduce((most, { reading }) => (reading.length > most.length ? reading : most), '');
  const colourOf = (place: number): string => palette.routes[place % palette.routes.length]!;
  const drawAt = (indices: readonly number[]): void => {
    if (drapes) {
      const draped = drapes.map(({ seen, heads, dots }, place) => ({
        seen,
        index: indices[place]!,
        head: heads.get(indices[place]!),
        style: routeStyle(place),
        colour: colourOf(place),
        dots,
      }));
      drawDrapes(ink, draped, palette.casing);
      return;
    }
    const routes = tracks.map((track, place) =>
      createRoute(track, indices[place]!, routeStyle(place), colourOf(place), frame),
    );
    drawRoutes(ink, routes, palette.casing);
    const heads = tracks.map(({ x, y }, place) => {
      const index = indices[place]!;
      return [frame.toX(x[index]!), frame.toY(y[index]!)] as const;
    });
    for (const [place, track] of tracks.entries())
      if (track.dots) drawRecorded(ink, clearOf(dotsBefore(track.dots, indices[place]!), heads), palette.casing);
  };
  return {
    ink,
    show({ indices, reading }) {
      ink.drawImage(under, 0, 0);
      ink.save();
      ink.scale(scale, scale);
      ink.translate(MAP_AT.x, MAP_AT.y);
      ink.beginPath();
      ink.roundRect(0, 0, map.width, map.height, ROUNDED);
      ink.clip();
      drawAt(indices);
      ink.restore();
      ink.drawImage(over, 0, 0);
      ink.save();
      ink.scale(scale, scale);
      ink.translate(PAD, PAD);
      drawReading(ink, reading, longest, map.width, HEADING, palette);
      ink.restore();
    },
  };
}
