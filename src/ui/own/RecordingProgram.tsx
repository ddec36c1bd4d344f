import { recordingProgram } from '../../import/tracks/program';
import { useCopy } from '../browser/copy';
import { useWords } from './words';

/** A program that makes files such as are read here, for readers to copy into their own training. */
export function RecordingProgram() {
  const { recording } = useWords();
  const code = recordingProgram(recording.remarks);
  const { holder, copy, said } = useCopy<HTMLElement>(code, recording);
  return (
    <details>
      <summary>{recording.heading}</summary>
      <p className="program-about">{recording.about}</p>
      <div className="program-actions">
        <button type="button" className="button" onClick={copy}>
          {recording.copy}
        </button>
        <span className="program-said" role="status">
          {said}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which the arrow keys must be able to */}
      <section className="program-code" tabIndex={0} aria-label={recording.code}>
        <pre>
          <code ref={holder} translate="no">
            {code}
          </code>
        </pre>
      </section>
    </details>
  );
}
