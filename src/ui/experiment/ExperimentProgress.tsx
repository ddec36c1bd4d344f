import { useShared } from '../shell/context';
import { useExperimentPart, useModel } from './useModel';
import { useExperimentWords } from './words';

/** Of a plane, every so many places along both axes are known once this share of it is. */
const COARSE = [
  { every: 8, until: 1 / 64 },
  { every: 4, until: 1 / 16 },
  { every: 2, until: 1 / 4 },
] as const;

/** How far the experiment is, and what stops it or runs it again. */
export function ExperimentProgress() {
  const { format } = useShared();
  const words = useExperimentWords().progress;
  const model = useModel();
  const phase = useExperimentPart((state) => state.phase);
  const share = useExperimentPart((state) => state.share);
  const design = useExperimentPart((state) => state.question?.design);
  const reason = useExperimentPart((state) => state.reason);
  const places = design ? design.width * design.height : 0;
  if (!design) return null;
  const all = format.whole(places);
  const done = format.whole(Math.round(share * places));
  const coarse = design.axes.length === 2 && COARSE.find(({ until }) => share < until);
  const said = {
    untried: words.much,
    running: coarse ? words.everyNth(format.whole(coarse.every), done, all) : words.running(done, all),
    stopped: words.stopped(done, all),
    ended: words.ended(
      design.axes.length === 2 ? `${format.whole(design.width)} × ${format.whole(design.height)}` : all,
    ),
    failed: words.failed,
  }[phase];
  const running = phase === 'running';
  return (
    <section className="panel experiment-progress" aria-label={words.label} data-failed={phase === 'failed'}>
      <div className="row">
        {reason === undefined ? <span>{said}</span> : <span role="alert">{said}</span>}
        <button type="button" className="link" onClick={running ? model.stop : model.run}>
          {running ? words.stop : phase === 'untried' ? words.run : words.again}
        </button>
      </div>
      <p className="hidden-text" role="status">
        {!running && phase !== 'failed' && said}
      </p>
      <progress value={phase === 'ended' ? 1 : share} aria-label={words.label} aria-valuetext={said} />
    </section>
  );
}
