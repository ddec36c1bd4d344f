import { largestEigenvalue } from '../../core/symmetric';
import { lastOnSlider, lastWhere } from '../build/search';
import type { Lesson } from '../lesson';
import { about } from './about';

const START = '?surface=mountain&start=0.25,1.1&steps=60&run=gd,lr:0.1';
const withLong = (lr: number): string => `${START}&run=gd,lr:${lr}&run=gd,lr:0.005`;
export const strides = withLong(0.75);
const patience = '?surface=mountain&start=0.25,1.1&steps=600&run=gd,lr:0.005';
/** A stride that swings in the hut's hollow and stays in it, and the longest on the slider. */
const [SWINGING, WIDEST] = [0.501, 2];

export const lesson: Lesson = {
  ...about,
  scenes: { strides },
  figure: { show: 'map,transport,loss', lock: 'transport,start', k: 1 },
  study(lab) {
    const { route, ends, surface, trajectories } = lab.run(strides);
    const [red, yellow, blue] = [route(1), route(2), route(3)];
    const reaches = (lr: number): boolean => lab.run(withLong(lr)).ends[1] === 'reached';
    const slider = lastOnSlider(0.1, WIDEST, reaches);
    const exact = lastWhere(slider, 0.001, reaches);
    // A finger can't set the slider more finely.
    const near = Number((0.9 * slider).toPrecision(3));
    const hessian = new Float64Array(3);
    const bendAt = ({ x, y }: { readonly x: number; readonly y: number }): number => {
      surface.hessian(x, y, hessian);
      return largestEigenvalue(hessian[0]!, hessian[1]!, hessian[2]!);
    };
    const steepest = bendAt(red);
    const { x, y, loss } = trajectories[1]!;
    const patient = lab.run(patience);
    /** Whether short strides lead from where it stood after a step to where a route ended. */
    const leads = (step: number, to: typeof red): boolean => {
      const down = lab.run(`?surface=mountain&start=${x[step]},${y[step]}&steps=5000&run=gd,lr:0.005`).route(1);
      return Math.hypot(down.x - to.x, down.y - to.y) < 1e-3;
    };
    const strideOf = (step: number): number => Math.hypot(x[step]! - x[step - 1]!, y[step]! - y[step - 1]!);
    const swings = lab.run(withLong(SWINGING)).trajectories[1]!.x.slice(2);
    const endsOf = (lr: number) => lab.run(withLong(lr)).ends[1];
    return {
      facts: {
        red,
        yellow: { ...yellow, thrown: loss[4]! },
        blue,
        patient: patient.route(1),
        swinging: { lr: SWINGING },
        widest: { lr: WIDEST },
        gap: { steps: red.at - yellow.at, loss: yellow.loss - red.loss },
        longest: { lr: slider, exact, next: Number((exact + 0.001).toPrecision(3)) },
        wall: { curvature: steepest, bound: 2 / steepest },
      },
      questions: {
        end: {
          options: ['hut', 'other', 'swings', 'off'],
          right:
            ends[1] === 'reached'
              ? 'hut'
              : ends[1] === 'other'
                ? 'other'
                : ends[1] === 'oscillating'
                  ? 'swings'
                  : 'off',
          places: { hut: [red.x, red.y], other: [yellow.x, yellow.y] },
          steps: { route: 2, at: [2, 3, 4] },
          after: { lock: 'start' },
        },
      },
      tasks: {
        longest: {
          parts: { show: 'map,transport,loss,routes', hide: 'lr-1,lr-3', lock: 'start' },
          checks: ['2.lr > 0.1; 2.end = reached', `2.lr >= ${near}; 2.end = reached`],
          solution: withLong(slider),
          miss: withLong(0.5),
          ghost: true,
        },
      },
      claims: {
        'red reaches the hut, yellow another valley, blue is still on the slope':
          ends.join() === 'reached,other,descending',
        'yellow is at rest sooner and worse': yellow.at < red.at && yellow.loss > red.loss,
        'step 3 carries it across the hollow and up the far wall':
          x[2]! < red.x && x[3]! > red.x && loss[3]! > red.loss + 0.5,
        'step 4 is longer still than step 3': strideOf(4) > 1.2 * strideOf(3),
        'step 4 throws it back across, and out': x[4]! < red.x && loss[4]! > loss[3]!,
        'step 2 lands in the hollow, from where the way down leads to the hut': leads(2, red),
        'from where step 4 lands it leads to the other valley, in the west': leads(4, yellow) && yellow.x < x[4]!,
        'which is gentle enough for the same stride, as the hollow is not':
          yellow.lr < 2 / bendAt(yellow) && yellow.lr > 2 / steepest,
        'a shorter one swings on in the hollow':
          endsOf(SWINGING) === 'oscillating' && swings.every((place) => Math.abs(place - red.x) < 1),
        'the longest on the slider does not leave the map':
          surface.lr.range[1] === WIDEST && endsOf(WIDEST) !== 'diverged',
        'blue is only slow': patient.ends[0] === 'reached' && patient.route(1).at > 5 * blue.updates,
        'the longest stride lies just below the bound': exact < 2 / steepest && exact > 0.95 * (2 / steepest),
      },
    };
  },
};
