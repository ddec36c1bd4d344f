import { digits, runs } from '../../surfaces/lenet/planes/made.json';
import type { Lab } from '../build/lab';

/** LeNet-5 as it was trained: with the loop's own rate, with a larger one, and by Adam. */
export const trainings = '?surface=lenet';

/** The epochs of each, and how often it was recorded in one, but for the first. */
const EPOCHS = 30;
const RECORDS = 2;

/** A loss that was recorded after so many epochs of a training. */
function lossAfter(lab: Lab, training: number, epochs: number): number {
  const { recording } = lab.run(trainings).trajectories[training]!.outcome;
  const { loss } = recording ?? {};
  const found = loss?.at(-1 - RECORDS * (EPOCHS - epochs));
  if (found === undefined) throw new RangeError(`nothing was recorded after ${epochs} epochs`);
  return found;
}

/** What the losses of LeNet-5 itself were. */
export const lenetFacts = (lab: Lab) => ({
  address: { en: trainings, zh: trainings },
  early: 10,
  epochs: EPOCHS,
  start: lab.run(trainings).trajectories[0]!.outcome.recording!.loss![0]!,
  hardly: lossAfter(lab, 0, 10),
  loss: lossAfter(lab, 0, EPOCHS),
  faster: 0.05,
  low: 1e-4,
  fast: lossAfter(lab, 1, EPOCHS),
  /** The record at the end of the early epochs, as the page counts them. */
  record: lab.run(trainings).trajectories[0]!.length - 1 - RECORDS * (EPOCHS - 10),
  /** Of digits that they had not seen, per cent. */
  unseen: digits.test,
  right: 100 * runs['SGD lr=0.001'].testAccuracy,
  fastRight: 100 * runs['SGD lr=0.05'].testAccuracy,
});
