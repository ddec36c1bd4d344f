const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** What routes are on their way to: `some` minimum where none is known as the lowest. */
export type Goal = 'hut' | 'lowest' | 'some';

/** What became of a route by the budget that all have had. */
export type Gone =
  /** At rest at a minimum that is not the lowest; how much higher than that, where it is. */
  | { readonly how: 'valley'; readonly higher: string | undefined }
  | { readonly how: 'unlisted'; readonly where: 'off' | 'unmarked' }
  /** Whether at another minimum; else how far from the goal. */
  | { readonly how: 'settling'; readonly elsewhere: boolean; readonly away: string | undefined }
  | { readonly how: 'wandering'; readonly elsewhere: boolean }
  | {
      readonly how:
        | 'arrived'
        | 'swings'
        | 'thrown'
        | 'descending'
        | 'crawling'
        | 'held'
        | 'stalled'
        | 'climbing'
        | 'left'
        | 'diverged'
        | 'nowhere'
        | 'underway'
        | 'recorded';
    };

const GOALS = { hut: 'the hut', lowest: 'the lowest point', some: 'a minimum' };
const COUNTS = ['', 'one', 'both', 'all three', 'all four', 'all five', 'all six', 'all seven', 'all eight'];

const capital = (text: string): string => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
const article = (setting: string): string => (setting === 'constant rate' ? `a ${setting}` : setting);
const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const within = (goal: Goal, budget: boolean): string => `${GOALS[goal]}${budget ? ' within this budget' : ''}`;

/** What the comparison comes to, in English. */
export const conclusion = {
  route: (n: number) => `route ${n}`,
  recording: (name: string) => `“${name}”`,
  /** @param beside batch and schedule, which are no names by themselves */
  subject: (main: string, beside: readonly string[]) =>
    beside.length === 0 ? main : `${main || 'the route'} with ${list(beside.map(article))}`,
  list,
  every: (n: number): string => (n === 2 ? 'both' : 'all'),
  says: (subject: string, predicate: string) => `${subject} ${predicate}`,
  sentence: (clauses: readonly string[]) => `${capital(clauses.join('; '))}.`,
  none: (n: number, goal: Goal, budget: boolean, lowest: string | undefined) =>
    `${n === 2 ? 'Neither' : 'None'} reaches ${within(goal, budget)}${lowest ? `; ${lowest} ${budget ? 'is lowest by then' : 'ends lowest'}` : ''}.`,
  some: (subjects: string, n: number, goal: Goal, budget: boolean, least: string) =>
    capital(`${plural(n, `only ${subjects} reaches`, `${subjects} reach`)} ${within(goal, budget)}${least}.`),
  all: (subjects: string, n: number, goal: Goal, least: string) =>
    capital(`${n === 1 ? `${subjects} reaches` : `${COUNTS[n] ?? 'all'} reach`} ${GOALS[goal]}${least}.`),
  lowest: (subject: string) => `${subject} ends lowest`,
  fewestSteps: (subjects: string, n: string) => `, ${subjects} in the fewest steps, ${n}`,
  equalSteps: (n: string, count: number) => `, in ${n} ${plural(count, 'step', 'steps')} each`,
  fewestGradients: (subjects: string, n: string) => `, ${subjects} with the fewest gradients, ${n}`,
  fewestOfBoth: (subjects: string, steps: string, gradients: string) =>
    `, ${subjects} in the fewest steps, ${steps}, and with the fewest gradients, ${gradients}`,
  /** @param first whether of all that come to rest it is the first */
  gone(gone: Gone, goal: Goal, n: number, first: boolean): string {
    const valley = goal === 'hut' ? 'in a valley' : 'at a minimum';
    const another = goal === 'hut' ? 'another valley' : 'another minimum';
    switch (gone.how) {
      case 'valley': {
        const where = gone.higher ? `${valley} ${gone.higher} higher` : `${goal === 'hut' ? 'in' : 'at'} ${another}`;
        return first ? `comes to rest first, ${where}` : `${plural(n, 'ends', 'end')} ${where}`;
      }
      case 'unlisted': {
        const where = gone.where === 'off' ? 'a minimum off the map' : 'a minimum too shallow to be marked';
        return first ? `comes to rest first, at ${where}` : `${plural(n, 'ends', 'end')} at ${where}`;
      }
      case 'settling':
        return `${plural(n, 'is', 'are')} still settling${gone.elsewhere ? ` ${goal === 'hut' ? 'in' : 'at'} ${another}` : gone.away ? `, ${gone.away} from ${GOALS[goal]}` : ''}`;
      case 'wandering':
        return `${plural(n, 'wanders', 'wander')} about ${gone.elsewhere ? (goal === 'hut' ? 'the floor of another valley' : another) : GOALS[goal]}`;
      case 'swings':
        return `${plural(n, 'swings', 'swing')} ${goal === 'hut' ? 'across the valley' : 'to and fro'}`;
      case 'thrown':
        return `${plural(n, 'is thrown about by its samples', 'are thrown about by their samples')}`;
      case 'descending':
        return 'would need more steps';
      case 'crawling':
        return `hardly ${plural(n, 'moves', 'move')}`;
      case 'held':
        return `${plural(n, 'rests', 'rest')} where weight decay balances the slope`;
      case 'stalled':
        return `${plural(n, 'is', 'are')} stuck where it is nearly flat`;
      case 'climbing':
        return plural(n, 'climbs', 'climb');
      case 'left':
        return `${plural(n, 'leaves', 'leave')} the map`;
      case 'diverged':
        return plural(n, 'diverges', 'diverge');
      case 'nowhere':
        return `${plural(n, 'has', 'have')} no finite loss to start from`;
      case 'underway':
        return `${plural(n, 'is', 'are')} still under way`;
      case 'recorded':
        return `${plural(n, 'was', 'were')} recorded, so nothing is claimed of ${plural(n, 'it', 'them')}`;
      case 'arrived':
        return `${plural(n, 'reaches', 'reach')} ${GOALS[goal]}`;
    }
  },
};

export type ConclusionWords = typeof conclusion;
