import type { Domain } from '../core/types';
import type { Palette } from '../plot/palette';
import type { Dot } from '../plot/recordedDots';
import type { SeenDrape } from '../plot/relief/drapeOnScreen';
import type { RouteHead } from '../plot/relief/routes';
import type { Polyline } from '../plot/routePaths';

export const FILM_FORMATS = ['gif', 'webm', 'mp4'] as const;
export type FilmFormat = (typeof FILM_FORMATS)[number];

/** What a film shows for some of its ticks. */
export interface Shot {
  /** The update that each route has come to. */
  readonly indices: readonly number[];
  /** What the clock reads. */
  readonly reading: string;
  readonly ticks: number;
}

/** A route, and the losses that were recorded on it, as dots. */
interface FilmedTrack extends Polyline {
  readonly dots?: readonly Dot[];
}

/** A track as it is seen on a relief, and where it is at the updates that the film shows. */
export interface FilmedDrape {
  readonly seen: SeenDrape;
  readonly dots?: readonly Dot[] | undefined;
  readonly heads: ReadonlyMap<number, RouteHead | undefined>;
}

/** The playback of a figure as it is sent to the worker that films it. */
export interface Film {
  readonly format: FilmFormat;
  /** Size of the pictures, px; even, as video wants it. */
  readonly width: number;
  readonly height: number;
  /** What of the figure lies under the routes and what stands over them, as pictures of that size. */
  readonly under: ImageBitmap;
  readonly over: ImageBitmap;
  /** Pixels of a picture to one of the figure. */
  readonly scale: number;
  /** The part of the plane on the map, and the map's size in px of the figure. */
  readonly map: { readonly domain: Domain; readonly width: number; readonly height: number };
  readonly tracks: readonly FilmedTrack[];
  /** The same tracks as they are seen on a relief, where the figure shows one. */
  readonly drapes?: readonly FilmedDrape[];
  readonly palette: Palette;
  readonly shots: readonly Shot[];
  /** Ticks a second. */
  readonly rate: number;
  /** Whether a GIF begins anew at its end. */
  readonly loop: boolean;
}

/** A film that is done, with the size of its pictures and the last of them, a PNG. */
export interface MadeFilm {
  readonly file: Blob;
  readonly poster: Blob;
  readonly width: number;
  readonly height: number;
}

/** What the worker is asked for: to draw a film's pictures, and for each of them in turn, or for the whole as a GIF. */
export type ToFilm =
  | { readonly kind: 'open'; readonly film: Film }
  | { readonly kind: 'draw'; readonly shot: number }
  | { readonly kind: 'gif' };

/** What the worker tells: a picture, how much of a GIF is done, 0 … 1, or how it ended. */
export type FromFilm =
  | { readonly kind: 'picture'; readonly picture: ImageBitmap }
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'gif'; readonly file: Blob; readonly poster: Blob }
  | { readonly kind: 'failed'; readonly reason: string };
