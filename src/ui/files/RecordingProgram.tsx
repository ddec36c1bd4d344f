import { recordingProgram } from '../../import/tracks/program';
import { CodeBox } from '../controls/CodeBox';
import { useWords } from './words';

/** A program that makes files such as are read here, for readers to copy into their own training. */
export function RecordingProgram() {
  const { recording } = useWords();
  return (
    <details>
      <summary>{recording.heading}</summary>
      <p className="hint">{recording.about}</p>
      <CodeBox code={recordingProgram(recording.remarks)} words={recording} />
    </details>
  );
}
