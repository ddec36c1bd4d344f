import { createMoments } from '../../core/moments';
import { boundOf } from '../build/bound';
import type { Lab } from '../build/lab';
import { attempts, lineScenes, loose } from './scenes';

/** Updates whose loss the text tells before anything runs. */
const LOG = [0, 100, 200, 400, 600];

/** What the lesson's walks come to. */
export function measureLines(lab: Lab) {
  const [raw, standard] = [lab.run(lineScenes.raw), lab.run(lineScenes.standard)];
  const [first] = raw.trajectories;
  const { lowest } = raw;
  if (!first || !lowest || !standard.lowest || !raw.surface.fit) throw new Error('the line has no lowest point');
  const { x: lengths, y: masses } = raw.surface.fit.data;
  const run = raw.route(1);
  const more = lab.run(attempts.more);
  const bound = boundOf(raw);
  return {
    raw,
    standard,
    run,
    bound,
    round: boundOf(standard),
    lowest: { raw: lowest.value, standard: standard.lowest.value },
    log: LOG.map((t) => ({ t, loss: first.loss[t]! })),
    loss: first.loss,
    /** Along θ₀: from the start to the lowest point, and how much of it was gone. */
    way: { whole: Math.abs(lowest.x - first.x[0]!), gone: Math.abs(run.x - first.x[0]!) },
    /** Updates that halve what is left of the way along the floor. */
    halving: Math.log(2) / -Math.log1p(-run.lr * bound.flat),
    spread: createMoments(lengths, masses).sdY,
    /** What is left of that way after many more updates, as a part of the whole. */
    left: Math.abs(lowest.x - more.route(1).x) / Math.abs(lowest.x - first.x[0]!),
    tried: {
      more,
      stricter: lab.run(attempts.stricter),
      longer: lab.run(attempts.longer),
      rescale: standard,
    },
    fooled: lab.run(loose(0.003)).route(1),
    honest: lab.run(lineScenes.loose).route(1),
    tiny: lab.run(loose(0.00002)),
  };
}

export type MeasuredLines = ReturnType<typeof measureLines>;
