import { encode } from '../../scenario/encode';
import { questions } from '../../scenes/questions';
import { useApp, useShared } from '../shell/context';
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
  const present = useApp(({ scenario }) => {
    const encoded = encode(scenario);
    return opened.find((question) => question.encoded === encoded);
  });
  return (
    <>
      <legend className="lead">{lead}</legend>
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
