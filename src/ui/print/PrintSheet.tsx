import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { StoreApi } from 'zustand';
import type { ShareText } from '../../locales/share/en';
import { captionOf, sceneName } from '../../report/figureOf';
import { outcomeWords } from '../../report/outcomeText';
import { settingsOf } from '../../report/settings';
import type { Store } from '../../store/store';
import { fullAddress, siteOf } from '../browser/address';
import { holdPictures } from '../browser/paper';
import { eventually } from '../late/again';
import { Fetched } from '../late/Fetched';
import { late } from '../late/late';
import { RouteMark } from '../routes/RouteMark';
import { loadWords } from '../share/loadWords';
import { useApp, useShared } from '../shell/context';
import './print.css';
import { useQuiet } from '../time/useQuiet';

/** Makes the page ready for paper when it is printed, and itself again after that. Returns the end of it. */
function followPrinter(store: StoreApi<Store>): () => void {
  const before = (): void => {
    // At once: the printer takes the page as it stands when this has run.
    flushSync(() => store.setState({ paper: true }));
    holdPictures();
  };
  const after = (): void => store.setState({ paper: false });
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

const whole = (state: Store): Store => state;

const words = late((tag) => eventually(() => loadWords(tag)));

/** What a printed page says below its pictures. */
export function PrintSheet() {
  const { tag } = useShared().text;
  return (
    <Fetched part={words} tag={tag}>
      {(words) => <Sheet words={words} />}
    </Fetched>
  );
}

/** The scene, every route's settings and outcome, and the link. */
function Sheet({ words }: { readonly words: ShareText }) {
  const { store, text, format } = useShared();
  const quiet = useQuiet(whole);
  const paper = useApp((state) => state.paper);
  useEffect(() => followPrinter(store), [store]);
  // Paper takes the page as it stands, in the midst of whatever changes it.
  const state = paper ? store.getState() : quiet;
  const { result } = state;
  const language = { text, words, format };
  return (
    <section className="print-sheet" aria-hidden="true">
      <h2>{sceneName(result, language)}</h2>
      <ol>
        {result.trajectories.map((_, place) => {
          const { sentence, details } = outcomeWords(language, result, place);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
            <li key={place}>
              <RouteMark place={place} />{' '}
              <strong>{settingsOf(result.scenario.runs[place]!, result.objective, text, words)}</strong>
              <br />
              {[sentence, ...details].join(' · ')}
            </li>
          );
        })}
      </ol>
      <p className="print-caption">{captionOf(result, state, language)}</p>
      <p className="print-link">{siteOf(window.location) + fullAddress({ ...state, scenario: result.scenario })}</p>
    </section>
  );
}
