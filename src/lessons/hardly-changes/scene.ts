import type { Lesson } from '../lesson';
import { lineClaims } from './claims';
import { measureLines } from './measure';
import { lineScenes, loose } from './scenes';

/** How far off a line's guesses are, in the root mean square: J is half the mean square. */
const missOf = (loss: number): number => Math.sqrt(2 * loss);

export const lesson: Lesson = {
  id: 'hardly-changes',
  minutes: 9,
  scenes: lineScenes,
  figure: { show: 'map,transport', lock: 'transport,start', k: 0 },
  surfaces: ['linear-regression'],
  study(lab) {
    const made = measureLines(lab);
    const { raw, standard, run, bound, round, lowest, log, way, halving, tried, fooled, honest } = made;
    const above = Number((1.1 * lowest.standard).toPrecision(3));
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
          checks: ['1.end = descending; 1.steps < 5000', `1.loss > ${above}; 1.end = descending`],
          solution: loose(fooled.lr),
          miss: loose(0.01),
        },
      },
      claims: lineClaims(made),
    };
  },
};
