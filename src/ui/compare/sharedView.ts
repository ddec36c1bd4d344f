import type { Surface } from '../../core/types';
import type { Altitude } from '../../plot/altitude';
import type { Contour } from '../../plot/contours';
import type { Frame } from '../../plot/frame';
import type { Pictures } from './pictures';
import type { Turns } from './turns';

/** What all panels have in common. */
export interface SharedView {
  readonly surface: Surface;
  readonly altitude: Altitude;
  readonly frame: Frame;
  /** The ground, drawn once for all. */
  readonly grounds: Pictures;
  readonly contours: readonly Contour[];
  readonly turns: Turns;
}
