import type { Outcome } from '../core/outcome/outcome';
import type { Scenario } from '../core/scenario';
import type { Trajectory } from '../core/trajectory';
import { encode } from '../scenario/encode';
import { type Cell, toCsv } from './csv';

/** What is exported as numbers. */
export interface Numbers {
  readonly scenario: Scenario;
  readonly trajectories: readonly Trajectory[];
}

const COLUMNS = ['x', 'y', 'loss', 'gradNorm', 'evals', 'lr'] as const;

/**
 * Every update of every route, one a row, the start as update 0. The losses that trainings had follow where any
 * were recorded. A route's outcome stands in its last row, the scenario as an address in the first row of all.
 */
export function csvOf({ scenario, trajectories }: Numbers): string {
  const recorded = trajectories.some(({ outcome }) => outcome.recording?.loss) ? ['recordedLoss'] : [];
  const rows: Cell[][] = [['route', 'optimizer', 'update', ...COLUMNS, ...recorded, 'outcome', 'scenario']];
  trajectories.forEach((trajectory, place) => {
    const optimizer = scenario.runs[place]?.optimizer;
    for (let k = 0; k < trajectory.length; k++) {
      const outcome = k === trajectory.length - 1 ? trajectory.outcome.kind : undefined;
      const address = rows.length === 1 ? encode(scenario) : undefined;
      const numbers = COLUMNS.map((column) => trajectory[column][k]);
      const told = recorded.map(() => trajectory.outcome.recording?.loss?.[k]);
      rows.push([place + 1, optimizer, k, ...numbers, ...told, outcome, address]);
    }
  });
  return toCsv(rows);
}

/** JSON has no numbers beyond the finite ones; these become null. */
export const jsonColumn = (values: ArrayLike<number>): (number | null)[] =>
  Array.from(values, (value) => (Number.isFinite(value) ? value : null));

/** An outcome as JSON has it: what was recorded as a list of numbers. */
function plainOutcome({ recording, ...outcome }: Outcome) {
  if (!recording) return outcome;
  const { loss, ...known } = recording;
  return { ...outcome, recording: { ...known, ...(loss && { loss: jsonColumn(loss) }) } };
}

/** The scenario, as data and as an address, with every route as columns; index 0 is the start. */
export function jsonOf({ scenario, trajectories }: Numbers, link: string): string {
  const routes = trajectories.map((trajectory, place) => ({
    run: scenario.runs[place],
    outcome: plainOutcome(trajectory.outcome),
    length: trajectory.length,
    ...Object.fromEntries(COLUMNS.map((column) => [column, jsonColumn(trajectory[column])])),
  }));
  return `${JSON.stringify({ program: 'Fall Line', address: encode(scenario), link, scenario, routes })}\n`;
}
