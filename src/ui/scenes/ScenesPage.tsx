import { useEffect } from 'react';
import type { ScenesText } from '../../locales/scenes/en';
import { questions, stories } from '../../scenes';
import { useShared } from '../shell/context';
import { completeFigure } from '../shell/painted';
import { useTitle } from '../shell/useTitle';
import type { ThumbLook } from '../thumbs/paintThumb';
import { type OpenedScene, openScenes } from './opened';
import { SceneCard } from './SceneCard';
import { LARGE, SMALL } from './sceneSubject';
import './scenes.css';

export const openAll = (): Promise<readonly OpenedScene[]> => openScenes([...questions, ...stories]);

interface Props {
  readonly opened: readonly OpenedScene[];
  readonly words: ScenesText;
}

/** Every scene: the questions first, large. */
export function ScenesPage({ opened, words }: Props) {
  const { text } = useShared();
  const cards = (shown: readonly OpenedScene[], look: ThumbLook) =>
    shown.map((one) => (
      <li key={one.scene.id}>
        <SceneCard opened={one} look={look} />
      </li>
    ));
  useEffect(() => {
    window.scrollTo(0, 0);
    completeFigure();
  }, []);
  useTitle(`${words.lead} · ${text.app.title}`);
  return (
    <>
      <div>
        <h2>{words.lead}</h2>
        <p>{words.about}</p>
      </div>
      <ul className="scenes-large">{cards(opened.slice(0, questions.length), LARGE)}</ul>
      <h3 className="hidden-text">{words.more}</h3>
      <ul className="scenes-small">{cards(opened.slice(questions.length), SMALL)}</ul>
    </>
  );
}
