import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { hasGrown } from './core/catalogue';
import type { Locale } from './locales/en';
import { loadText, loadWholeText, type Spoken } from './locales/load';
import { bringAll } from './scenario/bring';
import { open } from './scenario/open';
import type { Language } from './scenario/view';
import type { LongWork } from './store/scenarioSlice';
import { createAppStore } from './store/store';
import { App } from './ui/App';
import { firstRest, haveWords, painted, worded } from './ui/painted';
import { readPreferences, writePreferences } from './ui/preferences';
import { bringComparison } from './ui/sideBySide';

const spoken = (lang: Language): Spoken =>
  lang === 'auto' ? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en') : lang;

/** Long work goes to the worker, which is fetched when there is any. */
const longWork: LongWork = (plan, progress, done) => {
  let cancel: () => void = () => undefined;
  let wanted = true;
  void import('./workers/client').then(({ simulateLong }) => {
    if (wanted) cancel = simulateLong(plan, progress, done);
  });
  return () => {
    wanted = false;
    cancel();
  };
};

/** The page: the address says what it shows, the browser's memory only fills in what the address leaves open. */
async function start(host: HTMLElement): Promise<void> {
  // An embed that is not seen is not made.
  if (/[?&;]ui=(embed|min)\b/.test(window.location.search)) await (await import('./ui/embed/presence')).firstSeen(host);
  const decoded = await open(window.location.search);
  const { view, problems } = decoded;
  const remembered = await readPreferences();
  const lang = view.lang === 'auto' ? remembered.lang : view.lang;
  const theme = view.theme === 'auto' ? remembered.theme : view.theme;
  // Nothing that more words are needed for at once.
  const opening = !hasGrown() && problems.length === 0 && view.ui === 'full' && view.view === 'map';
  const [text, embed, told] = await Promise.all([
    (opening ? loadText : loadWholeText)(spoken(lang)),
    view.ui === 'full' ? undefined : import('./ui/embed/Embed'),
    problems.length > 0 ? import('./ui/Problems') : undefined,
  ]);
  const store = createAppStore({ ...decoded, view: { ...view, lang, theme } }, longWork);
  // Where it can't be fetched, the page opens with the map.
  if (view.view === 'compare') await bringComparison(text.tag).catch(() => undefined);
  const root = createRoot(host);
  const render = (words: Locale): void => {
    const app = <App store={store} text={words} face={embed?.Embed} complaint={told?.Problems} />;
    root.render(import.meta.env.DEV ? <StrictMode>{app}</StrictMode> : app);
  };
  /** Says everything in the language that is wanted by the time its words have come. */
  const speak = async (): Promise<void> => {
    const { lang } = store.getState();
    const words = await loadWholeText(spoken(lang));
    if (store.getState().lang !== lang) return speak();
    // At once: what comes next has its names among them.
    flushSync(() => render(words));
    haveWords();
  };
  store.subscribe((state, old) => {
    if (state.lang !== old.lang) void speak();
    if (!embed && (state.lang !== old.lang || state.theme !== old.theme)) void writePreferences(state);
  });
  if (embed) embed.live(store, host);
  else {
    const known = store.getState();
    const mirror = firstRest.then(() => import('./ui/mirror'));
    // Without it the page works, and its address stays.
    mirror.then(({ mirrorAddress }) => mirrorAddress(store, known)).catch(() => undefined);
  }
  render(text);
  // Where it can't be fetched, the page does with what it has.
  if (opening) painted.then(speak).catch(() => undefined);
  else haveWords();
  const bringRest = async (): Promise<void> => {
    await worded;
    await bringAll();
    store.getState().setWhole();
  };
  // Where the rest can't be fetched, the menus go on offering what there is.
  firstRest.then(bringRest).catch(() => undefined);
}

const host = document.getElementById('root');
// A part that can't be fetched must not leave the page blank; its words are none of a locale's, which may be that part.
if (host)
  start(host).catch((error: unknown) => {
    host.role = 'alert';
    host.className = 'unscripted';
    host.textContent = `Fall Line could not start; please load the page again. 页面未能启动，请重新加载。 (${error})`;
  });
