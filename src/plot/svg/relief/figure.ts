import { atOnce } from '../../../core/sliced';
import type { Domain, Surface } from '../../../core/types';
import type { Altitude } from '../../altitude';
import { heightLevels } from '../../relief/axes';
import { raise } from '../../relief/block';
import { aim, type Camera } from '../../relief/camera';
import { firstCamera } from '../../relief/firstCamera';
import { createProjection, type Projection } from '../../relief/projection';
import type { Figure } from '../figure';

/** A landscape in three dimensions as a figure shows it. */
export interface FigureRelief {
  readonly projection: Projection;
  /** Losses that are written beside the block and drawn along its sides. */
  readonly levels: readonly number[];
  /** What the upright axis is called. */
  readonly lossName: string;
}

/** A figure that shows one. */
export type ReliefFigure = Figure & { readonly relief: FigureRelief };

export const isRelief = (figure: Figure): figure is ReliefFigure => figure.relief !== undefined;

/**
 * Raises a part of a landscape, and places it in a figure.
 * @param nameOf what the upright axis is called where its heights are logarithms, and where not
 * @param camera what is said of from where it is seen; the rest as suits it
 */
export function raiseRelief(
  surface: Surface,
  altitude: Altitude,
  domain: Domain,
  { width, height }: { readonly width: number; readonly height: number },
  nameOf: (log: boolean) => string,
  camera: Partial<Camera> = {},
): FigureRelief {
  const block = atOnce(raise(surface, altitude, domain));
  const projection = createProjection(block, aim(firstCamera(surface, block), camera), width, height);
  return { projection, levels: heightLevels(surface, altitude, block), lossName: nameOf(block.log) };
}
