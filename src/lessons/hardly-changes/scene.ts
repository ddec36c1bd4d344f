import type { Lesson } from '../lesson';
import { about } from './about';
import { lineClaims } from './claims';
import { measureLines } from './measure';
import { lineScenes, loose } from './scenes';

/** How far off a line's guesses are, in the root mean square: J is half the mean square. */
const missOf = (loss: number): number => Math.sqrt(2 * loss);

export const lesson: Lesson = {
  ...about,
  scenes: lineScenes,
  figure: { show: 'map,transport', lock: 'transport,start', k: 0 },
  study(lab) {
    const made = measureLines(lab);
    const { raw, standard, run, bound, round, lowest, log, way, halving, tried, fooled, honest } = made;
    const above = Number((1.1 * lowest.standard).toPrecision(3));
    // A stride so short that it is said to hardly move has fooled the rule as well.
    const short = `1.steps < ${raw.scenario.steps}; 1.lr < ${honest.lr}; 1.end != reached; 1.end != settling`;
    const after = { show: 'map,transport,loss,data', lock: 'start' };
    const arrived = Object.entries(tried).filter(([, { ends }]) => ends[0] === 'reached');
    return {
      facts: {
        data: { samples: raw.samples },
        run: { ...run, miss: missOf(run.loss) },
        lowest: { ...lowest, miss: missOf(lowest.raw) },
        log: Object.fromEntries(log.flatMap(({ t, loss }, i) => [[`t${i}`, t] as const, [`j${i}`, loss] as const])),
        bound,
        round: { ...standard.route(1), kappa: Math.round(round.kappa) },
        way: { ...way, halving },
        more: tried.more.route(1),
        stricter: tried.stricter.route(1),
        longer: tried.longer.route(1),
        fooled,
        honest,
      },
      questions: {
        where: {
          options: ['lowest', 'near', 'far'],
          right: raw.ends[0] === 'reached' ? 'lowest' : way.gone > 0.9 * way.whole ? 'near' : 'far',
          after,
        },
        cure: {
          scene: 'standard',
          options: ['more', 'stricter', 'longer', 'rescale'],
          right: arrived.map(([name]) => name).join(),
          after,
        },
      },
      tasks: {
        fool: {
          scene: 'loose',
          parts: { show: 'map,transport,loss,data,routes', lock: 'start' },
          checks: [short, `1.loss > ${above}; ${short}`],
          solution: loose(fooled.lr),
          miss: loose(0.01),
        },
      },
      claims: lineClaims(made),
    };
  },
};
