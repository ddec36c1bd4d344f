import { Failure } from '../late/Failure';
import { useApp, useShared } from '../shell/context';

/** How far a long run is, or that it failed, with ways out of it. */
export function RunProgress() {
  const { store, text, format } = useShared();
  const progress = useApp((state) => state.progress);
  const making = useApp((state) => state.making);
  const failed = useApp((state) => state.failed);
  const { cancel, retry } = store.getState();
  const giveUp = (
    <button type="button" className="button" onClick={cancel}>
      {text.progress.cancel}
    </button>
  );
  if (failed)
    return (
      <div className="transport-progress">
        <Failure words={text.error.uncomputed} failures={1} onRetry={retry} />
        {giveUp}
      </div>
    );
  if (progress === undefined) return null;
  const share = format.percent(progress);
  const words =
    making === undefined ? text.progress.computing(share) : text.progress.making(format.plain(making), share);
  return (
    <div className="transport-progress">
      <progress value={progress} aria-label={words} />
      <span>{words}</span>
      {giveUp}
    </div>
  );
}
