import { createRoot } from 'react-dom/client';
import type { Locale } from './locales/en';
import { bringAll } from './scenario/bring';
import { DEFAULT_SURFACE } from './scenario/defaults';
import { open } from './scenario/open';
import type { Language } from './scenario/view';
import type { LongWork } from './store/scenarioSlice';
import { createAppStore } from './store/store';
import { App } from './ui/App';
import { firstRest } from './ui/painted';
import { readPreferences, writePreferences } from './ui/preferences';
import { bringComparison } from './ui/sideBySide';

type Spoken = Exclude<Language, 'auto'>;

const loadText = async (lang: Spoken): Promise<Locale> =>
  lang === 'zh' ? (await import('./locales/zh')).zh : (await import('./locales/en')).en;

/** The same with a line about everything in the menus, which the opening scene can do without. */
async function loadWholeText(lang: Spoken): Promise<Locale> {
  const lines = lang === 'zh' ? import('./locales/abouts/zh') : import('./locales/abouts/en');
  const [text, { abouts }] = await Promise.all([loadText(lang), lines]);
  return { ...text, abouts };
}

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
  const { scenario, view, problems } = await open(window.location.search);
  const remembered = await readPreferences();
  const lang = view.lang === 'auto' ? remembered.lang : view.lang;
  const theme = view.theme === 'auto' ? remembered.theme : view.theme;
  const opening = scenario.surface.id === DEFAULT_SURFACE;
  const [text, embed] = await Promise.all([
    (opening ? loadText : loadWholeText)(spoken(lang)),
    view.ui === 'full' ? undefined : import('./ui/embed/Embed'),
  ]);
  const store = createAppStore({ scenario, view: { ...view, lang, theme }, problems }, longWork);
  // Where it can't be fetched, the page opens with the map.
  if (view.view === 'compare') await bringComparison(text.tag).catch(() => undefined);
  const root = createRoot(host);
  const render = (words: Locale): void => root.render(<App store={store} text={words} face={embed?.Embed} />);
  store.subscribe((state, old) => {
    if (state.lang !== old.lang) void loadWholeText(spoken(state.lang)).then(render);
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
  const bringRest = async (): Promise<void> => {
    const { lang } = store.getState();
    const [whole] = await Promise.all([loadWholeText(spoken(lang)), bringAll()]);
    if (store.getState().lang === lang) render(whole);
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
