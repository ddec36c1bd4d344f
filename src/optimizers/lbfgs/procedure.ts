import type { Procedure, StepReadings } from '../../core/inspect/procedure';
import { quasiNewton } from '../shared/quasiNewtonTerms';
import { along, dot, pair, slopeAlong } from '../shared/terms';

type Pair = readonly [number, number];
const LONGEST = 100;

/** The lessons p, y that are remembered, the newest last. */
function lessonsOf({ step }: StepReadings): readonly { readonly p: Pair; readonly y: Pair }[] {
  const { s, y, learned } = step.slotsBefore;
  const count = learned![0]!;
  const kept = Math.min(count, step.hyper.historySize ?? 0);
  return Array.from({ length: kept }, (_, i) => {
    const at = 2 * ((count - kept + i) % LONGEST);
    return { p: [s![at]!, s![at + 1]!], y: [y![at]!, y![at + 1]!] };
  });
}

/** H q with H ← VᵀHV + ppᵀ/p·y for each lesson in turn, from H₀ = (p·y / y·y) I of the last one. */
function timesInverse(lessons: ReturnType<typeof lessonsOf>, q: Pair, scale: number): Pair {
  const last = lessons.at(-1);
  if (!last) return [scale * q[0], scale * q[1]];
  const { p, y } = last;
  const curve = dot(p, y);
  const a = dot(p, q) / curve;
  const r = timesInverse(lessons.slice(0, -1), [q[0] - a * y[0], q[1] - a * y[1]], scale);
  const more = a - dot(y, r) / curve;
  return [r[0] + more * p[0], r[1] + more * p[1]];
}

function aimed(readings: StepReadings): Pair {
  const lessons = lessonsOf(readings);
  const last = lessons.at(-1);
  const [x, y] = timesInverse(lessons, pair(readings, 'g'), last ? dot(last.p, last.y) / dot(last.y, last.y) : 1);
  return [-x, -y];
}

const isFresh = (readings: StepReadings): boolean =>
  lessonsOf(readings).length === 0 || !(slopeAlong(readings, aimed(readings)) < 0);

export const procedure: Procedure = [...quasiNewton(aimed, isFresh), along];
