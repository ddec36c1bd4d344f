import type { Surface } from '../../core/types';
import type { Frame } from '../../plot/frame';
import type { Turns } from './turns';

/** What all panels have in common. */
export interface SharedView {
  readonly surface: Surface;
  readonly frame: Frame;
  /** The ground, drawn once for all. */
  readonly ground: OffscreenCanvas;
  readonly turns: Turns;
}
