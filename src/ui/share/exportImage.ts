import type { StoreApi } from 'zustand';
import type { EmbedFormat } from '../../embed/formats';
import { loadWholeText } from '../../locales/load';
import { dark, light } from '../../plot/palette';
import type { FigureLanguage } from '../../report/figureOf';
import { createFormat } from '../../report/format';
import { type LanguageId, languageFor } from '../../scenario/languages';
import type { Theme } from '../../scenario/view';
import type { Store } from '../../store/store';
import { exportableOf } from './exportable';
import { exportAs } from './exports';
import type { FilmChoice } from './filmOf';
import { loadWords } from './loadWords';
import { type Look, reliefSeen } from './pageFigure';

/** Pixels of a picture to a px of the figure. */
const SCALE = 2;
const FILM = { format: 'gif', width: 720, rate: 20, loop: true } as const satisfies Partial<FilmChoice>;

async function figureLanguageOf(lang: LanguageId): Promise<FigureLanguage> {
  const [text, words] = await Promise.all([loadWholeText(lang), loadWords(lang)]);
  return { text, words, format: createFormat(text.tag) };
}

const isDark = (theme: Theme): boolean =>
  theme === 'auto' ? window.matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';

async function filmGif(state: Store, look: Pick<Look, 'palette' | 'relief'>, language: FigureLanguage): Promise<Blob> {
  const [{ filmOf, usualSeconds }, { shoot }] = await Promise.all([import('./filmOf'), import('../../workers/client')]);
  const film = await filmOf(state, { ...FILM, seconds: usualSeconds(state) }, look, language);
  return (await shoot(film, () => undefined, new AbortController().signal)).file;
}

/** What the embed shows as a file, in its language and theme, as the share dialog makes it. */
export async function exportImage(store: StoreApi<Store>, format: EmbedFormat): Promise<Blob> {
  const state = store.getState();
  const { lang, theme } = state;
  const language = await figureLanguageOf(lang === 'auto' ? languageFor(document.documentElement.lang) : lang);
  const palette = isDark(theme) ? dark : light;
  if (format === 'gif') return filmGif(state, { palette, relief: reliefSeen(store) }, language);
  return (await exportAs(format, await exportableOf(store, { palette }, language), SCALE)).blob;
}
