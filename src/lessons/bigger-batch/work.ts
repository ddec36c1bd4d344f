import { goalOf } from '../../core/explore/goal';
import type { Lab } from '../build/lab';
import type { LessonTask, Study } from '../lesson';
import { LINE } from './line';

const [STEPS, BATCH, DRAWS, TARGET] = [24, 64, 40, 0.005];

const withBatch = (lr: number, batch: number | 'full'): string =>
  `${LINE}&steps=${STEPS}&run=gd,lr:${lr},batch:${batch}&view=map`;

/** All samples at each step: there in time, for a great deal of work. */
export const allSamples = withBatch(1, 'full');

/** The task: as near in as many steps, with a batch of 64. */
export function studyOfWork(lab: Lab): Pick<Study, 'facts' | 'claims'> & { readonly task: LessonTask } {
  const { route, trajectories, lowest, samples } = lab.run(allSamples);
  // As exactly as the loss stands beside the route.
  const goal = Number(goalOf(lowest!.value, trajectories[0]!.loss[0]!, TARGET).toFixed(2));
  const [solution, miss] = [withBatch(0.4, BATCH), withBatch(1, BATCH)];
  /** How many of other draws are there. */
  const there = (address: string): number =>
    lab
      .explore(address, { vary: 'batch', from: BATCH, to: BATCH, measure: 'loss', draws: DRAWS })
      .trials.losses.filter((loss) => loss <= goal).length;
  const [short, long] = [there(solution), there(miss)];
  const solved = lab.run(solution).route(1);
  const part = samples / BATCH;
  return {
    facts: {
      work: { steps: STEPS, lr: 1, all: route(1).evals, goal, batch: BATCH, samples: STEPS * BATCH, part },
      solved: { lr: solved.lr, loss: solved.loss, draws: DRAWS, short, long },
    },
    task: {
      scene: 'work',
      parts: { show: 'map,transport,loss,routes,batch', lock: 'start,optimizer' },
      checks: [`1.batch <= ${BATCH}`, `1.loss <= ${goal}; 1.batch <= ${BATCH}; 1.steps <= ${STEPS}`],
      solution,
      miss,
    },
    claims: {
      'all samples are there in time': route(1).loss < goal,
      'the rate of all samples is too long for 64': lab.run(miss).route(1).loss > goal,
      'a batch of 64 whose rate was not changed is there too late': lab.run(withBatch(0.1, BATCH)).route(1).loss > goal,
      'the solution holds for nearly all draws, the longer stride for far fewer':
        short > 0.85 * DRAWS && long < 0.75 * DRAWS,
    },
  };
}
