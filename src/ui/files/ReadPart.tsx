import { useShared } from '../shell/context';
import type { ReadingProgress } from './useReading';
import { useWords } from './words';

/** How far a long reading is, and the way to stop it. */
export function ReadPart({ share, stop }: Pick<ReadingProgress, 'share' | 'stop'>) {
  const { format } = useShared();
  const words = useWords();
  if (share === undefined) return null;
  const label = words.reading(format.percent(share));
  return (
    <div className="row">
      <progress value={share} aria-label={label} />
      <span className="hint">{label}</span>
      <button type="button" className="button" onClick={stop}>
        {words.stop}
      </button>
    </div>
  );
}
