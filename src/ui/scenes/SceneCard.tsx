import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { encodeView } from '../../scenario/encodeView';
import { linkedOf, pushAddress } from '../browser/address';
import { isPlain } from '../browser/isPlain';
import { useApp, useShared } from '../shell/context';
import type { ThumbLook } from '../thumbs/paintThumb';
import { Thumb } from '../thumbs/Thumb';
import type { OpenedScene } from './opened';
import { Phrased } from './Phrased';
import { SceneSigns } from './SceneSigns';
import { LARGE, sceneSubject } from './sceneSubject';
import { wordsOf } from './sceneWords';
import { visit } from './show';

interface Props {
  readonly opened: OpenedScene;
  readonly look: ThumbLook;
}

/** A scene as a picture with its routes, its title and its line: a link that opens it in place. */
export function SceneCard({ opened, look }: Props) {
  const { store, text } = useShared();
  const lang = useApp((state) => state.lang);
  const theme = useApp((state) => state.theme);
  const { scene } = opened;
  const { title, line } = wordsOf(scene, text.tag);
  const go = (event: MouseEvent): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    // At once, since the focus goes to what it brings.
    flushSync(() => {
      visit(store, opened);
      // The address may not follow the page yet.
      if (window.location.hash) pushAddress(linkedOf(store.getState()));
    });
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('.pick')?.focus({ preventScroll: true });
  };
  return (
    <a className="scene-card" href={[scene.address, ...encodeView({ lang, theme })].join('&')} onClick={go}>
      <span className="scene-picture" aria-hidden="true">
        <Thumb
          id={`scene ${scene.id}`}
          make={() => sceneSubject(opened, look)}
          look={look}
          over={(signed) => look === LARGE && <SceneSigns {...signed} />}
        />
      </span>
      <span className="scene-said">
        <b>{title}</b>{' '}
        <span>
          <Phrased line={line} tag={text.tag} />
        </span>
      </span>
    </a>
  );
}
