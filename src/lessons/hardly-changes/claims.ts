import { RULE_OF_THUMB, WINDOW } from '../../core/stop/stop';
import { isNear } from '../build/near';
import type { MeasuredLines } from './measure';

/** What the text says of its walks in words. */
export function lineClaims(made: MeasuredLines): Readonly<Record<string, boolean>> {
  const { raw, standard, run, bound, round, lowest, loss, way, left, halving, spread, tried, fooled, honest, tiny } =
    made;
  const { stop } = raw.scenario;
  const fall = loss[0]! - run.loss;
  const still = loss.slice(run.updates - WINDOW, run.updates + 1);
  return {
    'the rule: over ten updates the loss changed by no more than a millionth of its fall':
      stop === RULE_OF_THUMB && WINDOW === 10 && still.every((one) => Math.abs(one - run.loss) <= 1e-6 * fall),
    'it ends by the rule, long before its steps are used up': run.updates < 0.2 * raw.scenario.steps,
    'more than 99 parts in a hundred of the loss are gone': run.loss < 0.01 * loss[0]!,
    'the stride is as long as the walls allow': run.lr < bound.limit && run.lr > 0.99 * bound.limit,
    'the loss is still more than six times the lowest': run.loss > 6 * lowest.raw && run.loss < 7 * lowest.raw,
    'of the way along the floor hardly anything is gone': way.gone < 0.0003 * way.whole,
    'millions of updates to halve what is left': halving > 2e6 && halving < 4e6,
    'after a hundred thousand updates it is hardly lower, with most of the way before it':
      left > 0.9 && tried.more.route(1).loss > 0.9 * run.loss && tried.more.route(1).updates === 100000,
    'a rule a hundred times stricter ends it a little later, hardly lower':
      tried.stricter.scenario.stop === RULE_OF_THUMB / 100 &&
      tried.stricter.route(1).updates < 1.5 * run.updates &&
      isNear(tried.stricter.route(1).loss, run.loss, 0.001),
    'a stride a little longer leaves the map':
      tried.longer.ends[0] === 'diverged' && isNear(tried.longer.route(1).lr, run.lr, 0.03),
    'standardized, the bowl is round, and a few dozen updates are enough':
      isNear(round.kappa, 1, 1e-9) && standard.ends[0] === 'reached' && standard.route(1).at < 36,
    'it is the same line: in grams its loss is the same': isNear(lowest.standard * spread ** 2, lowest.raw, 1e-9),
    'the looser rule, too, is at work': isNear(honest.loss, lowest.standard, 0.001) && honest.updates < 50,
    'with a stride a hundred times shorter it is fooled':
      isNear(honest.lr / fooled.lr, 100, 1e-9) && fooled.loss > 1.1 * lowest.standard && fooled.updates < 1000,
    'and with hardly any stride at once': tiny.ends[0] === 'crawling' && tiny.route(1).updates === WINDOW,
  };
}
