import type { Trajectory } from '../../core/trajectory';
import type { Minimum, Point, Surface } from '../../core/types';
import type { Altitude } from '../altitude';
import type { Frame } from '../frame';
import type { LegendWords } from '../labels/legend';
import type { Palette } from '../palette';
import type { FigureRelief } from './relief/figure';

/** Between a figure's edge and what it shows, and the height of its title, px. */
export const PAD = 16;
export const TITLE = 34;
/** The baseline of the title, px. */
export const HEADING = 17;
/** Where the map's corner is in a figure, px. */
export const MAP_AT = { x: PAD, y: PAD + TITLE } as const;
/** How round the map's corners are, px. */
export const ROUNDED = 8;

export const FONT =
  'Inter, system-ui, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** What of a figure lies under its routes; the routes with what the cursor has brought to light; what else stands on the map. */
export type Layer = 'under' | 'routes' | 'over';

/** A route of a figure, and what is said of it. */
export interface FigureRoute {
  readonly trajectory: Trajectory;
  /** The update at the cursor. */
  readonly index: number;
  /** Which route it is, and what was set for it. */
  readonly settings: string;
  readonly outcome: string;
}

/** Everything that a figure says in words. */
interface FigureWords {
  /** The language's tag. */
  readonly lang: string;
  readonly title: string;
  /** For those who do without the picture. */
  readonly description: string;
  readonly axes: readonly [string, string];
  /** What the lowest minima are called, the others, and the lowest in short. */
  readonly minima: readonly [lowest: string, other: string, short?: string];
  /** Longer and shorter words for the start. */
  readonly start: readonly string[];
  readonly tints: LegendWords;
  readonly caption: string;
  readonly link: string;
}

/** The map with its routes, a legend and a caption, as data. */
export interface Figure {
  readonly surface: Surface;
  /** Its tints, found once for all that is drawn of them. */
  readonly altitude: Altitude;
  readonly frame: Frame;
  readonly minima: readonly Minimum[];
  readonly start: Point;
  /** Where a step crosses a ridge, in the plane's units, and what is said of it. */
  readonly crossing?: { readonly x: number; readonly y: number; readonly text: string };
  readonly routes: readonly FigureRoute[];
  readonly palette: Palette;
  readonly words: FigureWords;
  /** How numbers along the axes are written. */
  write(value: number): string;
  /** Whether what surrounds the map shows through. */
  readonly transparent: boolean;
  /** Present where the landscape is seen in three dimensions instead of on a map. */
  readonly relief?: FigureRelief;
  /** The map's tints, or the relief's ground, as the address of a picture; areas of flat tints where absent. */
  readonly picture?: string;
}
