import { useMemo } from 'react';
import { encode } from '../../scenario/encode';
import { questions } from '../../scenes/questions';
import { useShared } from '../shell/context';
import { useQuietResult } from '../time/useQuiet';
import { type OpenedScene, openScenes } from './opened';
import { wordsOf } from './sceneWords';
import { visit } from './show';

export const openQuestions = (): Promise<readonly OpenedScene[]> => openScenes(questions);

interface Props {
  readonly opened: readonly OpenedScene[];
  readonly lead: string;
}

/** The questions that a first look may begin with; the one that is being looked at is pressed. */
export function Questions({ opened, lead }: Props) {
  const { store, text } = useShared();
  // Once it is at rest: while a slider is dragged no scene is written out to be compared.
  const { scenario } = useQuietResult();
  const present = useMemo(() => {
    const encoded = encode(scenario);
    return opened.find((question) => question.encoded === encoded);
  }, [opened, scenario]);
  return (
    <>
      <legend className="hidden-text">{lead}</legend>
      <span className="lead" aria-hidden="true">
        {lead}
      </span>
      {opened.map((question) => (
        <button
          key={question.scene.id}
          type="button"
          className="ask"
          aria-pressed={question === present}
          onClick={() => visit(store, question)}
        >
          {wordsOf(question.scene, text.tag).title}
        </button>
      ))}
    </>
  );
}
