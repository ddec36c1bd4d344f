import { StepArrows } from '../inspector/StepArrows';
import { arrowGroundOf } from './arrowGround';
import type { ReliefPicture } from './picture';

/** The step that is laid open, on the ground. */
export const StepOnRelief = ({ picture }: { readonly picture: ReliefPicture }) => (
  <StepArrows ground={arrowGroundOf(picture.projection)} />
);
