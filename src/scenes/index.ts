import { scene as adamTurned } from './adam-turned';
import { scene as caughtInTheCrater } from './caught-in-the-crater';
import { scene as gridOfTraps } from './grid-of-traps';
import { scene as leavingTheSaddle } from './leaving-the-saddle';
import { scene as lineThroughPenguins } from './line-through-penguins';
import { scene as noSlopeNoStep } from './no-slope-no-step';
import { scene as oneOutlier } from './one-outlier';
import { scene as pastTheBound } from './past-the-bound';
import { scene as roundTheBend } from './round-the-bend';
import type { ReadyScene } from './scene';
import { scene as warmRestarts } from './warm-restarts';
import { scene as whichOfFour } from './which-of-four';
import { scene as zigzag } from './zigzag';

export { questions } from './questions';

/** The scenes besides the questions, in the order in which they are shown. */
export const stories: readonly ReadyScene[] = [
  zigzag,
  leavingTheSaddle,
  noSlopeNoStep,
  roundTheBend,
  gridOfTraps,
  whichOfFour,
  lineThroughPenguins,
  adamTurned,
  pastTheBound,
  oneOutlier,
  warmRestarts,
  caughtInTheCrater,
];
