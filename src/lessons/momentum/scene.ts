import type { Lesson } from '../lesson';
import { about } from './about';
import { heavyClaims } from './claims';
import { measureHeavy } from './measure';
import { heavyDay, heavyScenes } from './scenes';

const RACERS = ['plain', 'heavy', 'nesterov', 'tuned'];

export const lesson: Lesson = {
  ...about,
  scenes: heavyScenes,
  figure: { show: 'map,transport,loss', lock: 'transport,start', k: 1 },
  study(lab) {
    const made = measureHeavy(lab);
    const { limit, race, bounds, steeper, solved, floor, noise, calm } = made;
    const beta = (n: number): number => race.scenario.runs[n - 1]!.params.momentum!;
    const memory = Math.round(1 / (1 - beta(2)));
    const off = limit.ends.map((end) => end === 'diverged');
    const arrivals = race.trajectories.map((_, place) => race.route(place + 1).at);
    const winner = arrivals.indexOf(Math.min(...arrivals));
    const after = { show: 'map,transport,loss', lock: 'start' };
    return {
      facts: {
        plain: { ...limit.route(1), limit: bounds.plain.limit },
        heavy: { ...limit.route(2), beta: beta(2), limit: Number(bounds.heavy.limit.toPrecision(6)), memory },
        bounds: { nesterov: bounds.nesterov.limit },
        race1: race.route(1),
        race2: { ...race.route(2), beta: beta(2), past: Math.max(...race.trajectories[1]!.x) },
        race3: { ...race.route(3), beta: beta(3) },
        race4: { ...race.route(4), beta: beta(4) },
        steeper: { plain: steeper.route(1).at, tuned: steeper.route(2).at },
        day: { steps: made.day.scenario.steps },
        solved: { ...solved, beta: 0.6 },
        floor: { ...floor, ratio: floor.heavy / floor.plain },
        noise: {
          draws: made.floors.length,
          lr: noise.route(2).lr,
          short: noise.route(3).lr,
          calm: calm.route(2).at,
          plain: calm.route(1).at,
        },
      },
      questions: {
        beyond: {
          options: ['both', 'plain', 'heavy', 'none'],
          right: off[0] ? (off[1] ? 'both' : 'plain') : off[1] ? 'heavy' : 'none',
          after,
        },
        race: { scene: 'race', options: RACERS, right: RACERS[winner]!, after },
      },
      tasks: {
        day: {
          scene: 'day',
          parts: { show: 'map,transport,loss,routes,parameters-1', lock: 'start' },
          checks: ['1.end = reached', `1.lr > ${bounds.plain.limit}; 1.end = reached`],
          solution: heavyDay(solved.lr, 0.6),
          miss: heavyDay(0.06, 0.9),
        },
      },
      claims: heavyClaims(made),
    };
  },
};
