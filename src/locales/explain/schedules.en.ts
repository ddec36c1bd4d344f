import type { ScheduleId } from '../../schedules/ids';

/** What each schedule is for, in English. */
export const schedules: Readonly<Record<ScheduleId | 'constant', string>> = {
  constant:
    'The same learning rate at every step. With exact gradients that is all gradient descent needs on a smooth function: the steps ' +
    'shrink with the slope. With batches the noise does not shrink, so the walk ends in a cloud around the minimum whose size ' +
    'grows with α; the schedules are there to make it settle.',
  step:
    'A staircase: α is multiplied by γ after every s steps. Each stair gives the walk time to settle into the cloud that ' +
    'belongs to its rate, which is why training curves fall sharply right after a step down. When to step is a guess: too early ' +
    'and the walk stops on the slope, too late and time is wasted.',
  exponential:
    'α is multiplied by γ after every step, a staircase with the smallest stairs. All steps together are finite: they add up to ' +
    'at most 1/(1 − γ) steps of the first rate, so with a small γ the walk stops short, however steep the land still is.',
  'inverse-time':
    'α falls as 1/t. The sum of all rates is infinite, so any distance can be walked, while the sum of their squares is ' +
    'finite, so the noise averages out: with both, Robbins and Monro proved that the walk arrives although every gradient is noisy. It is a guarantee for the very ' +
    'long run; within a few hundred steps the rate is often too small too soon.',
  cosine:
    'Half a cosine wave from α to the lowest rate: it stays high for long, falls quickly in the middle and ends gently, ' +
    'with nothing to choose but the length. Set the length to that of the run: beyond it the rate rises again. In the paper ' +
    'the rate jumps back to the top each time (warm restarts); here, as in CosineAnnealingLR, it does not jump.',
  'warmup-cosine':
    'The rate rises evenly to α first and then falls along a cosine. The rise helps where the first steps are the ' +
    'dangerous ones: on a steep start, or while the averages of Adam still hold too few gradients. It became usual for training ' +
    'with large batches, and then for transformers.',
  cyclic:
    'To and fro between a lowest rate and α. Long strides carry the walk out of poor valleys and off saddles, short ones let it ' +
    'settle in between, so one looks at it at the bottom of a cycle. Peaks may keep their height, halve each time, or shrink at every step.',
  'one-cycle':
    'A single rise to a large α and a single long fall to far below the start. The large rate in the middle is meant ' +
    'to cross flat land quickly and to keep away from narrow valleys. In the paper momentum falls while the rate rises; here, as with cycle_momentum=False, it does not.',
  plateau:
    'The rate is lowered by the factor γ when the loss has not improved for more than P steps in a row. It asks the run itself instead of a ' +
    'calendar. It can be fooled: on flat land between two slopes the loss does not improve either, and the rate falls just where a long stride is needed. Here it is the full loss ' +
    'that counts, after every step.',
};
