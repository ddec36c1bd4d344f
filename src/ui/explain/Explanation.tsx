import { useState } from 'react';
import type { Explanations } from '../../locales/explain/en';
import { MathBox } from '../math/MathBox';
import { useApp, useShared } from '../shell/context';
import './explain.css';
import { CodeLine } from './CodeLine';
import { LessonLinks } from './LessonLinks';
import { Parameters } from './Parameters';
import { Sources } from './Sources';
import { neighboursOf, type Subject, type Topic, topicOf } from './topic';

interface Props {
  /** What was asked for; the reader may go on to others. */
  readonly asked: Subject;
  readonly words: Explanations;
}

const keyOf = ({ kind, id }: Subject): string => `${kind} ${id}`;

interface BodyProps {
  readonly subject: Subject;
  readonly topic: Topic;
  readonly words: Explanations;
}

function Body({ subject, topic, words }: BodyProps) {
  const { kind } = subject;
  const inUse = subject.kind === 'surface' ? words.onMap : words.inRoute(subject.place + 1);
  const legend = [words.legend[kind], topic.where].filter((said) => said !== undefined && said !== '');
  return (
    <>
      <p className="explain-about">{topic.about}</p>
      {topic.formula && (
        <>
          <h3>{words.headings[kind]}</h3>
          <MathBox key={keyOf(subject)} node={topic.formula} label={words.headings[kind]} className="explain-formula" />
          {legend.map((said) => (
            <p key={said} className="hint">
              {said}
            </p>
          ))}
        </>
      )}
      <h3>{isTrack(subject) ? words.readTrack : words.does[kind]}</h3>
      <p className="explain-text">{topic.text}</p>
      {subject.kind === 'surface' && <LessonLinks surface={subject.id} words={words} />}
      {Object.keys(topic.parameters).length > 0 && (
        <Parameters
          parameters={topic.parameters}
          values={topic.values}
          caption={topic.inUse ? inUse : words.byDefault}
          words={words}
        />
      )}
      {topic.code && (
        <>
          <h3>{words.torch}</h3>
          {topic.code.nearest && <p>{words.nearest}</p>}
          <CodeLine line={topic.code.line} words={words} />
        </>
      )}
      {topic.sources && (
        <>
          <h3>{words.sources}</h3>
          <Sources sources={topic.sources} words={words} />
        </>
      )}
      {topic.asides.map(({ name, text, sources }) => (
        <section key={name}>
          <h3>{name}</h3>
          <p className="explain-text">{text}</p>
          {sources && <Sources sources={sources} words={words} />}
        </section>
      ))}
    </>
  );
}

const isTrack = (subject: Subject): boolean => subject.kind === 'optimizer' && subject.id === 'track';

/** What an optimizer, a schedule or a surface is: formula, what it does, parameters, source, and its call in PyTorch. */
export function Explanation({ asked, words }: Props) {
  const { text } = useShared();
  const [subject, setSubject] = useState(asked);
  const scenario = useApp((state) => state.scenario);
  const surface = useApp((state) => state.result.objective.surface);
  const others = neighboursOf(subject, text);
  return (
    <div className="explain-body">
      {isTrack(subject) ? (
        <h2 className="explain-title">{text.optimizers.track.name}</h2>
      ) : (
        <label className="explain-choice">
          <span className="label">{words.kinds[subject.kind]}</span>
          <select
            className="select"
            value={keyOf(subject)}
            onChange={(event) => {
              const next = others.find(([other]) => keyOf(other) === event.target.value);
              if (next) setSubject(next[0]);
            }}
          >
            {others.map(([other, name]) => (
              <option key={keyOf(other)} value={keyOf(other)}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Body subject={subject} topic={topicOf(subject, { scenario, surface }, text, words)} words={words} />
    </div>
  );
}
