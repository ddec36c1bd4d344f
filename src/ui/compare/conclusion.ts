import type { ConclusionWords, Goal, Gone } from '../../locales/compare/conclusion.en';
import { outcomeWords } from '../../report/outcomeText';
import type { Clock } from '../../scenario/view';
import { compare, type Standing } from '../../store/comparison';
import type { Result } from '../../store/result';
import { goalKind } from './goal';
import type { ComparedIn } from './settings';
import { tellApart } from './tellApart';

/** What the comparison comes to: how many arrive, and what keeps the others. */
export interface Conclusion {
  readonly lead: string;
  readonly rest: string | undefined;
}

/** A route at the common budget, and what became of it by then. */
interface Judged extends Standing {
  readonly subject: string;
  readonly gone: Gone;
}

/** The order in which is told of those that do not arrive. */
const ORDER: readonly Gone['how'][] = [
  'valley',
  'unlisted',
  'settling',
  'wandering',
  'swings',
  'thrown',
  'descending',
  'crawling',
  'held',
  'stalled',
  'climbing',
  'left',
  'diverged',
  'nowhere',
  'underway',
  'recorded',
];

/** What became of a route, as its card says it, in the terms of the sentence. */
function goneOf(language: ComparedIn, result: Result, standing: Standing, goal: Goal): Gone {
  const { objective, trajectories } = result;
  const { outcome, length } = trajectories[standing.place]!;
  const { kind, lowest, unlisted, distance, width = 0, at } = outcome;
  if (outcome.recording) return { how: 'recorded' };
  if (!standing.ended) return { how: 'underway' };
  const { text, format } = language;
  const { sentence } = outcomeWords(language, result, standing.place);
  const elsewhere = unlisted !== undefined || (goal !== 'some' && lowest === false);
  switch (kind) {
    case 'converged': {
      if (unlisted) return { how: 'unlisted', where: unlisted };
      if (!elsewhere) return { how: 'arrived' };
      const above = standing.loss - Math.min(...objective.surface.minima.map(({ value }) => value));
      return { how: 'valley', higher: above > 0 && Number.isFinite(above) ? format.value(above) : undefined };
    }
    case 'settling':
      return { how: 'settling', elsewhere, away: distance === undefined ? undefined : format.value(distance) };
    case 'wandering':
      return { how: 'wandering', elsewhere };
    case 'oscillating':
      return { how: sentence === text.outcomes.thrown(format.value(width)) ? 'thrown' : 'swings' };
    case 'crawling':
      return { how: sentence === text.outcomes.held ? 'held' : 'crawling' };
    case 'diverged':
      return { how: at === 0 ? 'nowhere' : at === undefined || at === length - 1 ? 'left' : 'diverged' };
    default:
      return { how: kind };
  }
}

/** Those of whom a number is least. */
function least(routes: readonly Judged[], of: (route: Judged) => number): Judged[] {
  const fewest = Math.min(...routes.map(of));
  return routes.filter((route) => of(route) === fewest);
}

/** Who of several that arrive does so at the least cost, in steps and, where these are not alike, in gradients. */
function thriftiest(arrived: readonly Judged[], words: ConclusionWords, write: (n: number) => string): string {
  const named = (routes: readonly Judged[]): string => words.list(routes.map(({ subject }) => subject));
  const [first] = arrived;
  const steps = least(arrived, ({ updates }) => updates);
  const cost = least(arrived, (route) => route.cost);
  const [n, gradients] = [write(steps[0]!.updates), write(cost[0]!.cost)];
  const alike = arrived.every((route) => route.cost * first!.updates === first!.cost * route.updates);
  const all = steps.length === arrived.length;
  if (!alike && !all && steps.length === cost.length && steps.every((route) => cost.includes(route)))
    return words.fewestOfBoth(named(steps), n, gradients);
  return [
    all ? words.equalSteps(n, steps[0]!.updates) : words.fewestSteps(named(steps), n),
    alike || cost.length === arrived.length ? '' : words.fewestGradients(named(cost), gradients),
  ].join('');
}

/** The one that ends lower than all others, as far as that can be seen. */
function lowestOf(routes: readonly Judged[], write: (loss: number) => string): Judged | undefined {
  const finite = routes.filter(({ loss }) => Number.isFinite(loss));
  const [one] = least(finite, ({ loss }) => loss);
  const alike = finite.filter(({ loss }) => one && write(loss) === write(one.loss));
  return alike.length === 1 ? one : undefined;
}

/** What is told of routes that do not arrive, those of whom the same is true in one clause. */
function clauses(routes: readonly Judged[], goal: Goal, clock: Clock, words: ConclusionWords): string[] {
  const sooner = (a: Judged, b: Judged): number => (clock === 'step' ? a.updates - b.updates : a.cost - b.cost);
  const resting = routes.filter(({ gone: { how } }) => ['arrived', 'valley', 'unlisted', 'held'].includes(how));
  const first = resting.filter(({ gone }) => gone.how !== 'held').sort(sooner);
  // When one came to rest that weight decay holds is not known.
  const isFirst = first.length > 1 && first.length === resting.length && sooner(first[0]!, first[1]!) < 0;
  const soonest = isFirst ? first[0] : undefined;
  const told = new Map<string, Judged[]>();
  const others = routes.filter(({ gone }) => gone.how !== 'arrived');
  for (const route of others.sort((a, b) => ORDER.indexOf(a.gone.how) - ORDER.indexOf(b.gone.how))) {
    const key = words.gone(route.gone, goal, 1, route === soonest);
    told.set(key, [...(told.get(key) ?? []), route]);
  }
  return [...told.values()].map((group) =>
    words.says(
      group.length > 1 && group.length === routes.length
        ? words.every(group.length)
        : words.list(group.map(({ subject }) => subject)),
      words.gone(group[0]!.gone, goal, group.length, group[0] === soonest),
    ),
  );
}

/**
 * What the comparison comes to, in a sentence or two that are true of every route at the common budget; nothing where there
 * is nothing to compare, since there is one route or all are recorded.
 */
export function conclude(language: ComparedIn, result: Result, clock: Clock): Conclusion | undefined {
  const { words, format } = language;
  const said = words.conclusion;
  const goal = goalKind(result);
  const { scenario, trajectories } = result;
  const names = tellApart(language, scenario.runs, (place) => trajectories[place]?.outcome.recording?.name);
  const routes = compare(result, clock).standings.map(
    (standing): Judged => ({
      ...standing,
      subject: names[standing.place]!.subject,
      gone: goneOf(language, result, standing, goal),
    }),
  );
  const judged = routes.filter(({ gone }) => gone.how !== 'recorded');
  if (routes.length < 2 || judged.length === 0) return undefined;
  const arrived = judged.filter(({ gone }) => gone.how === 'arrived');
  const list = said.list(arrived.map(({ subject }) => subject));
  const within = judged.some(({ gone }) => gone.how === 'underway');
  const lowest = arrived.length === 0 || goal === 'some' ? lowestOf(judged, format.value) : undefined;
  const least = arrived.length > 1 ? thriftiest(arrived, said, format.whole) : '';
  if (judged.length === 1 && arrived.length === 0) {
    const [one = '', ...others] = clauses(routes, goal, clock, said);
    return { lead: said.sentence([one]), rest: others.length > 0 ? said.sentence(others) : undefined };
  }
  const lead =
    arrived.length === 0
      ? said.none(judged.length, goal, within, lowest?.subject)
      : arrived.length === judged.length
        ? said.all(list, arrived.length, goal, least)
        : said.some(list, arrived.length, goal, within, least);
  const rest = clauses(routes, goal, clock, said);
  if (arrived.length > 1 && lowest) rest.unshift(said.lowest(lowest.subject));
  return { lead, rest: rest.length > 0 ? said.sentence(rest) : undefined };
}
