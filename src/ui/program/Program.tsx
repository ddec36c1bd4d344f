import { useMemo, useState } from 'react';
import type { ProgramLanguage } from '../../codegen/dialects';
import { writeProgram } from '../../codegen/write';
import type { ProgramWords } from '../../locales/program/en';
import { save } from '../browser/save';
import { CodeBox } from '../controls/CodeBox';
import { Segments } from '../controls/Segments';
import { useApp, useShared } from '../shell/context';
import './program.css';

/** Names of the languages, which are the same in every language of the page. */
const LANGUAGES: readonly (readonly [ProgramLanguage, string])[] = [
  ['pytorch', 'PyTorch'],
  ['numpy', 'NumPy'],
  ['javascript', 'JavaScript'],
];

interface CodeProps {
  readonly code: string;
  readonly language: ProgramLanguage;
  readonly fileName: string;
  readonly words: ProgramWords;
}

function Code({ code, language, fileName, words }: CodeProps) {
  return (
    <>
      <p className="program-about">{words.prints(words.about[language])}</p>
      <CodeBox code={code} words={words} lang="en">
        <button
          type="button"
          className="button"
          onClick={() => save(new Blob([code], { type: 'text/plain' }), fileName)}
        >
          {words.download(fileName)}
        </button>
      </CodeBox>
    </>
  );
}

/** A route written as a complete program, in one of three languages. */
export function Program({ place, words }: { readonly place: number; readonly words: ProgramWords }) {
  const { text } = useShared();
  const { scenario, trajectories } = useApp((state) => state.result);
  const [language, setLanguage] = useState<ProgramLanguage>('pytorch');
  const updates = (trajectories[place]?.length ?? 1) - 1;
  const program = useMemo(() => writeProgram(scenario, place, language, updates), [scenario, place, language, updates]);
  const id = scenario.runs[place]?.optimizer ?? 'gd';
  const fileName = `fall-line-${id}.${language === 'javascript' ? 'js' : 'py'}`;
  return (
    <div className="program">
      <h2>{text.program.label(place + 1)}</h2>
      {'code' in program ? (
        <>
          <Segments<ProgramLanguage>
            label={words.language}
            value={language}
            options={LANGUAGES}
            onChange={(next) => setLanguage(next)}
          />
          <Code code={program.code} language={language} fileName={fileName} words={words} />
        </>
      ) : (
        <p className="program-about">{words.refusals[program.refusal]}</p>
      )}
    </div>
  );
}
