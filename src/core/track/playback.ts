import { type Columns, takeRows } from '../columns';
import type { Track } from '../contents/contents';
import { norm } from '../norm';
import type { Objective } from '../objective';
import type { Outcome } from '../outcome/outcome';
import type { Runner } from '../runner';
import type { RunSpec, Scenario } from '../scenario';
import { recordedTrack } from './recordedTrack';

/**
 * Plays a recorded track: a record takes the place of an update, and for the work that it stands for one look at all
 * samples is counted, since what lay between two records is not known. The losses and slopes are those of the surface
 * beneath; where one is not finite, the track ends. Of a longer one than the scene has steps, the first part is played.
 */
export function createPlayback(
  { surface, samples }: Objective,
  { steps }: Pick<Scenario, 'steps'>,
  spec: RunSpec,
  columns: Columns,
): Runner {
  const found = recordedTrack(surface, spec);
  const nowhere = Float64Array.of(...surface.start);
  const { name = '', captured, updates, track = { x: nowhere.subarray(0, 1), y: nowhere.subarray(1) } } = found ?? {};
  const { x, y, loss: recorded }: Track = track;
  const last = Math.min(steps, x.length - 1);
  const full = new Float64Array(3);
  let made = 0;
  let rows = 0;
  let lost = false;

  const write = (k: number): void => {
    const [atX, atY] = [x[k]!, y[k]!];
    const loss = surface.gradient(atX, atY, full);
    lost = !Number.isFinite(loss);
    made = k;
    if (lost && k > 0) return;
    rows = k + 1;
    columns.x[k] = atX;
    columns.y[k] = atY;
    columns.loss[k] = loss;
    columns.gradNorm[k] = norm(full[0]!, full[1]!);
    columns.evals[k] = k * samples;
    columns.lr[k] = Number.NaN;
  };
  const outcome = (): Outcome => {
    const gradNorm = columns.gradNorm[rows - 1]!;
    const recording = {
      name,
      ...(recorded && { loss: recorded.slice(0, rows) }),
      ...(captured !== undefined && { captured }),
      records: x.length,
      ...(updates !== undefined && { updates }),
    };
    if (lost && made === 0) return { kind: 'diverged', at: 0, gradNorm };
    return { kind: 'recorded', ...(lost && { at: made }), gradNorm, recording };
  };

  return {
    begin() {
      write(0);
    },
    advance(updates) {
      const until = Math.min(last, made + updates);
      while (!lost && made < until) write(made + 1);
      return lost || made >= last;
    },
    get made() {
      return made;
    },
    get reached() {
      return made;
    },
    get rows() {
      return rows;
    },
    finish: () => ({ ...takeRows(columns, rows), length: rows, outcome: outcome() }),
    outcome,
  };
}
