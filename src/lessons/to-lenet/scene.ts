import type { Lesson } from '../lesson';
import { about } from './about';
import { apart, firstUpdate, leastRate, redAlone, straightLine, threeRates, waysOf, withRates } from './routes';
import { lenetFacts, trainings } from './trainings';

const GOAL = 0.1;
const DRAWS = 20;

export const lesson: Lesson = {
  ...about,
  scenes: { first: firstUpdate, rates: threeRates, line: straightLine },
  figure: { show: 'map,transport,loss', lock: 'transport,start', k: 1 },
  study(lab) {
    const made = lab.run(threeRates);
    const { route, ends, samples, trajectories, scenario } = made;
    const [red, yellow, blue] = [route(1), route(2), route(3)];
    const start = trajectories[0]!.loss[0]!;
    const { lr, momentum } = scenario.runs[0]!.params as { lr: number; momentum: number };
    const batch = Number(scenario.runs[0]!.batch);
    const way = waysOf(made);
    const other = lab.explore(redAlone, {
      vary: 'batch',
      from: batch,
      to: batch,
      measure: 'loss',
      draws: DRAWS,
    }).places;
    const [low, high] = [other.low[0]!, other.high[0]!];

    const lenet = lenetFacts(lab);
    const fitted = lab.run(straightLine);
    const onLine = fitted.route(1);
    const lowest = fitted.lowest!.value;
    const left = (onLine.loss - lowest) / (fitted.trajectories[0]!.loss[0]! - lowest);
    const wayOnLine = waysOf(fitted);

    const least = [leastRate(lab, 1, GOAL, 0.0178, 0.0282), leastRate(lab, 2, GOAL, 0.2, 0.302)] as const;
    // Not the start: the figure goes to another surface and back, which has a start of its own.
    const after = { show: 'map,transport,loss', lock: 'optimizer' };
    return {
      facts: {
        loop: {
          address: { en: redAlone, zh: redAlone },
          lr,
          momentum,
          batch,
          samples,
          updates: red.updates,
          batches: Math.ceil(samples / batch),
          epochs: red.evals / samples,
          start,
          draws: DRAWS,
          low,
          high,
        },
        red: { ...red, as: lr / (1 - momentum) },
        yellow,
        blue: { ...blue, as: blue.lr / (1 - momentum) },
        way,
        line: { start: fitted.trajectories[0]!.loss[0]!, loss: onLine.loss, lowest, ...wayOnLine },
        goal: { loss: GOAL },
        lenet,
        least: { red: least[0], yellow: least[1], times: least[1] / least[0] },
      },
      questions: {
        enough: {
          scene: 'rates',
          options: ['there', 'slope', 'past'],
          right: ends[0] === 'descending' ? 'slope' : ends[0] === 'oscillating' ? 'past' : 'there',
          after,
        },
        line: {
          scene: 'line',
          options: ['short', 'there', 'long'],
          right: fitted.ends[0] === 'diverged' ? 'long' : left < 0.01 ? 'there' : 'short',
          after,
        },
      },
      tasks: {
        least: {
          scene: 'rates',
          parts: { show: 'map,transport,loss,routes', hide: 'lr-3', lock: 'start' },
          checks: [
            `1.momentum = ${momentum}; 1.loss < ${GOAL}`,
            `2.optimizer = gd; 2.loss < ${GOAL}`,
            `1.loss < ${GOAL}; 1.lr <= ${least[0]}; 2.loss < ${GOAL}; 2.lr <= ${least[1]}`,
          ],
          solution: withRates(...least),
          miss: withRates(GOAL, GOAL),
        },
      },
      claims: {
        'LeNet was trained with the loop’s rate, hardly moved in ten epochs, and came down in the end':
          lab.run(trainings).trajectories[0]!.outcome.recording!.name === `SGD lr=${lr}` &&
          lenet.hardly > 0.95 * lenet.start &&
          lenet.loss < 0.12 * lenet.start,
        'the larger rate had it far lower':
          lab.run(trainings).trajectories[1]!.outcome.recording!.name === `SGD lr=${lenet.faster}` &&
          lenet.fast < lenet.low,
        'thirty epochs are 330 updates of 11 batches each': red.evals === 30 * samples && red.updates === 330,
        'red is still on the slope, above half of where it began': ends[0] === 'descending' && red.loss > start / 2,
        'other draws end within a hundredth of it': high / low < 1.01 && Math.abs(red.loss / low - 1) < 0.01,
        'yellow walks like red all the way': apart(trajectories[0]!, trajectories[1]!) < 0.02 * start,
        'a hundred times the rate is down in the valley': blue.loss < 0.1 && Math.abs(blue.lr / red.lr - 100) < 1e-9,
        'the slope is steepest at the start, on the line too':
          way.steepest === trajectories[0]!.gradNorm[0] && wayOnLine.steepest === fitted.trajectories[0]!.gradNorm[0],
        'red could not come far enough, and came nearly as far as it could':
          way.gone < way.reach && way.gone > 0.85 * way.reach && way.reach < way.far / 4,
        'on the line it is far below the limit': fitted.surface.lambdaMax! * lr < (2 * (1 + momentum)) / 1000,
        'on the line it can come far enough, and is down': wayOnLine.reach > 3 * wayOnLine.far && left < 0.002,
        'without momentum about ten times the rate is needed': least[1] / least[0] > 9 && least[1] / least[0] < 12,
      },
    };
  },
};
