import { useEffect } from 'react';
import { encode } from '../scenario/encode';
import { viewOf } from '../store/store';
import { captionOf, sceneName } from '../writing/figureOf';
import { outcomeWords } from '../writing/outcomeText';
import { settingsOf } from '../writing/settings';
import { siteOf } from './address';
import { useShared } from './context';
import { RouteMark } from './routes/RouteMark';
import { useWords } from './share/words';
import './styles/print.css';
import { useQuietResult } from './useQuietResult';

/** Room across a sheet of A4 between its margins, CSS px. */
const SHEET = 680;

/** Keeps pictures at the size for which they were drawn, and shrinks them as a whole where the sheet is narrower. */
function holdPictures(): void {
  for (const element of document.querySelectorAll<HTMLElement>('.map, .chart-body')) {
    const { width, height } = element.getBoundingClientRect();
    if (width === 0) continue;
    element.style.setProperty('--print-width', `${width}px`);
    element.style.setProperty('--print-height', `${height}px`);
    element.style.setProperty('--print-zoom', String(Math.min(1, SHEET / width)));
  }
}

/** What a printed page says below its pictures: the scene, every route's settings and outcome, and the link. */
export function PrintSheet() {
  const { store, text, format } = useShared();
  const words = useWords();
  const result = useQuietResult();
  useEffect(() => {
    window.addEventListener('beforeprint', holdPictures);
    return () => window.removeEventListener('beforeprint', holdPictures);
  }, []);
  const state = store.getState();
  const tongue = { text, words, format };
  return (
    <section className="print-sheet" aria-hidden="true">
      <h2>{sceneName(result, tongue)}</h2>
      <ol>
        {result.trajectories.map((_, place) => {
          const { sentence, details } = outcomeWords(tongue, result, place);
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
      <p>{captionOf(result, state, tongue)}</p>
      <p className="print-link">{siteOf(window.location) + encode(result.scenario, viewOf(state))}</p>
    </section>
  );
}
