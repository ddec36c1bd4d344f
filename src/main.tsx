import './catalogue/opening';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { addToCatalogue, hasGrown } from './core/catalogue';
import type { Locale } from './locales/en';
import { loadText, loadWholeText } from './locales/load';
import { type LanguageId, languageFor } from './scenario/languages';
import { loadCatalogue } from './scenario/load';
import { open } from './scenario/open';
import type { Language } from './scenario/view';
import type { LongWork } from './store/scenarioSlice';
import { createAppStore } from './store/store';
import { addressFollows } from './ui/browser/place';
import { readPreferences, writePreferences } from './ui/browser/preferences';
import { sideBySide } from './ui/compare/sideBySide';
import { experimentView } from './ui/experiment/experimentView';
import { eventually } from './ui/late/again';
import { late } from './ui/late/late';
import { settingsEarly } from './ui/routes/lateSettings';
import { App } from './ui/shell/App';
import { complaint } from './ui/shell/complaint';
import { firstRest, painted, worded, wordsComeBy } from './ui/shell/painted';

const spoken = (lang: Language): LanguageId => (lang === 'auto' ? languageFor(navigator.language) : lang);

/** Long work goes to the worker, which is fetched when there is any. */
const longWork: LongWork = (plan, progress, done, failed) => {
  let cancel: () => void = () => undefined;
  let wanted = true;
  import('./workers/client').then(
    ({ simulateLong }) => {
      if (wanted) cancel = simulateLong(plan, progress, done, failed);
    },
    () => wanted && failed(),
  );
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
  const { scenario, view, problems } = decoded;
  // Where what reads it can't be fetched, nothing is remembered.
  const remembered = await readPreferences().catch(() => undefined);
  const lang = view.lang === 'auto' ? (remembered?.lang ?? 'auto') : view.lang;
  const theme = view.theme === 'auto' ? (remembered?.theme ?? 'auto') : view.theme;
  // Nothing that more words are needed for at once.
  const opening = !hasGrown() && problems.length === 0 && view.ui === 'full' && view.view === 'map';
  // Told before anything is fetched that waits for them.
  const whole = late(async () => {
    if (opening) await speak().catch(stay);
  });
  wordsComeBy(() => whole(''));
  const [text, embed] = await Promise.all([
    (opening ? loadText : loadWholeText)(spoken(lang)),
    view.ui === 'full' ? undefined : import('./ui/embed/Embed'),
    // Where these can't be fetched, it is said in their place.
    view.ui === 'full' && problems.length > 0 && complaint('').catch(() => undefined),
    view.ui === 'full' && settingsEarly(scenario.runs).catch(() => undefined),
    view.view === 'compare' && sideBySide(spoken(lang)).catch(() => undefined),
    view.view === 'experiment' && experimentView(spoken(lang)).catch(() => undefined),
  ]);
  const store = createAppStore({ ...decoded, view: { ...view, lang, theme } }, longWork, () => performance.now());
  const root = createRoot(host);
  let shown = text.tag;
  const render = (words: Locale): void => {
    shown = words.tag;
    const app = <App store={store} text={words} face={embed?.Embed} />;
    root.render(import.meta.env.DEV ? <StrictMode>{app}</StrictMode> : app);
  };
  /** Says everything in the language that is wanted by the time its words have come. */
  const speak = async (): Promise<void> => {
    const { lang } = store.getState();
    const words = await loadWholeText(spoken(lang));
    if (store.getState().lang !== lang) return speak();
    // At once: what comes next has its names among them.
    flushSync(() => render(words));
  };
  /** Where the words of the language that is wanted do not come, what waits for words has those of the one that stays. */
  const stay = async (): Promise<void> => {
    const words = await loadWholeText(shown);
    flushSync(() => render(words));
  };
  store.subscribe((state, old) => {
    if (state.lang !== old.lang) speak().catch(() => store.getState().keepLang(state.lang, old.lang));
    if (!embed && (state.lang !== old.lang || state.theme !== old.theme))
      void eventually(() => writePreferences(store.getState));
  });
  if (embed) embed.live(store, host);
  else {
    const known = store.getState();
    // Without it the page works, and its address stays.
    const mirror = firstRest.then(() => eventually(() => import('./ui/shell/mirror')));
    void mirror.then(({ mirrorAddress }) => {
      mirrorAddress(store, known);
      addressFollows();
    });
  }
  render(text);
  // Where they don't come, the parts that wait for them say so.
  painted.then(worded).catch(() => undefined);
  // As long as the rest does not come, the menus go on offering what there is.
  const rest = firstRest.then(() => eventually(() => Promise.all([loadCatalogue(), worded()])));
  void rest.then(([catalogue]) => {
    addToCatalogue(catalogue);
    store.getState().setWhole();
  });
}

const host = document.getElementById('root');
// A part that can't be fetched must not leave the page blank; its words are none of a locale's, which may be that part.
if (host)
  start(host).catch((error: unknown) => {
    host.setAttribute('role', 'alert');
    host.className = 'unscripted';
    host.textContent = `Fall Line could not start; please load the page again. 页面未能启动，请重新加载。 (${error}) `;
    const again = document.createElement('button');
    again.textContent = 'Try again · 重试';
    again.onclick = () => window.location.reload();
    host.append(again);
  });
