import { atOnce } from '../../../core/sliced';
import { createAltitude } from '../../altitude';
import { heightLevels } from '../../relief/axes';
import { raise } from '../../relief/block';
import { aim } from '../../relief/camera';
import { firstCamera } from '../../relief/firstCamera';
import { MARGINS } from '../../relief/margins';
import { createProjection, type Projection } from '../../relief/projection';
import type { Figure } from '../figure';

/** A figure whose landscape is seen in three dimensions, ready to be drawn. */
export interface ReliefFigure extends Figure {
  readonly projection: Projection;
  readonly levels: readonly number[];
}

/** Raises the block of a figure, and places it. */
export function raiseFigure(figure: Figure, { domain, camera = {} }: NonNullable<Figure['relief']>): ReliefFigure {
  const { surface, frame } = figure;
  const altitude = createAltitude(surface);
  const block = atOnce(raise(surface, altitude, domain));
  const from = aim(firstCamera(surface, block), camera);
  const projection = createProjection(block, from, frame.width, frame.height, MARGINS);
  return { ...figure, projection, levels: heightLevels(surface, altitude, block) };
}
