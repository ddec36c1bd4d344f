import '../../src/catalogue/whole';
import { createColumns } from '../../src/core/columns';
import { ENDS, endOf } from '../../src/core/ends';
import { DEFAULT_EXPERIMENT, type Experiment } from '../../src/core/explore/experiment';
import { createExplorer, type Explorer } from '../../src/core/explore/explorer';
import { objectiveOf } from '../../src/core/objective';
import { decode } from '../../src/scenario/decodeAddress';
import { type ByHand, basins, plane } from './exploreByHand';
import { best, median } from './figures';

const SIDE = 256;
const ROUNDS = 5;

/** Seconds of this thread's own time, and the process's other threads', which are idle. */
const spent = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

interface Yardstick {
  readonly name: string;
  readonly address: string;
  readonly experiment: Partial<Experiment>;
  readonly byHand: ByHand;
}

const yardsticks: readonly Yardstick[] = [
  {
    name: 'basins of the mountain',
    address: '?surface=mountain&steps=60&run=gd,lr:0.1',
    experiment: { vary: 'start' },
    byHand: basins(0.1, 60),
  },
  {
    name: 'plane of the ravine',
    address: '?surface=ravine,kappa:50&steps=120&run=momentum,lr:0.02',
    experiment: { vary: 'lr', by: 'momentum', from: 0.001, to: 0.158, toBy: 0.99 },
    byHand: plane([-2.6, 0.7], 50, 120),
  },
];

/** Works until as many places are known as a first picture has, each 8th along both axes. */
function coarse(explorer: Explorer): void {
  const { tried } = explorer.findings.trials;
  const wanted = (SIDE / 8) ** 2;
  for (let count = 0; count < wanted; count = tried.reduce((sum, one) => sum + one, 0)) explorer.advance(20_000);
}

/** Prints what experiments of 256 × 256 places take beside the same loop, verdicts and all, written out by hand. */
export function benchExplore(): void {
  console.log(`Experiments of ${SIDE} × ${SIDE} places, seconds of one core, medians of ${ROUNDS} (best):`);
  for (const { name, address, experiment, byHand } of yardsticks) {
    const { scenario } = decode(address);
    const objective = objectiveOf(scenario);
    const asked = { ...DEFAULT_EXPERIMENT, places: SIDE, placesBy: SIDE, ...experiment };
    const figures = { first: [] as number[], whole: [] as number[], hand: [] as number[] };
    for (let round = -1; round < ROUNDS; round++) {
      const explorer = createExplorer(scenario, asked, { objective });
      const first = spent(() => coarse(explorer));
      const whole = first + spent(() => void explorer.advance(Number.POSITIVE_INFINITY));
      const [across, down] = explorer.findings.axes as unknown as readonly { values: Float64Array }[];
      const { ends, updates } = explorer.findings.trials;
      const columns = createColumns(scenario.steps);
      const hand = spent(() => {
        for (let place = 0; place < SIDE * SIDE; place++) {
          const at = [across!.values[place % SIDE]!, down!.values[Math.floor(place / SIDE)]!] as const;
          const outcome = byHand(at, columns, objective.surface);
          if (ENDS[ends[place]!] !== endOf(outcome) || (outcome.at ?? updates[place]) !== updates[place])
            throw new Error(`${name}: by hand and by the core ${at} ends otherwise`);
        }
      });
      if (round < 0) continue;
      figures.first.push(first);
      figures.whole.push(whole);
      figures.hand.push(hand);
    }
    const both = (times: readonly number[]): string => `${median(times).toFixed(2)} (${best(times).toFixed(2)})`;
    const ratio = median(figures.hand.map((hand, i) => hand / figures.whole[i]!)).toFixed(2);
    const ofBest = (best(figures.hand) / best(figures.whole)).toFixed(2);
    console.log(
      `  ${name.padEnd(22)} coarse ${both(figures.first)}   whole ${both(figures.whole)}   by hand ${both(figures.hand)}` +
        `   ratio ${ratio} (${ofBest})`,
    );
  }
}
