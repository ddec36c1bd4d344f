import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { decode } from '../../../../src';
import { experiment as wordsEn } from '../../../../src/locales/experiment/en';
import { experiment as wordsZh } from '../../../../src/locales/experiment/zh';
import { en, zh } from '../../../../src/locales/whole';
import { light } from '../../../../src/plot/palette';
import { createFormat } from '../../../../src/report/format';
import { createAppStore } from '../../../../src/store/store';
import { ExperimentContext } from '../../../../src/ui/experiment/words';
import { SharedContext } from '../../../../src/ui/shell/context';

/** The languages of the page with what the view of experiments says in them. */
export const TONGUES = {
  en: { text: en, words: wordsEn, format: createFormat('en') },
  zh: { text: zh, words: wordsZh, format: createFormat('zh') },
} as const;

/** What a hook gives on a page in a language, as it is first drawn. */
export function readHook<T>(tag: keyof typeof TONGUES, address: string, hook: () => T): T {
  const { text, words, format } = TONGUES[tag];
  const store = createAppStore(decode(address), () => () => undefined);
  const read: T[] = [];
  const Reader = (): ReactNode => {
    read.push(hook());
    return null;
  };
  const worded = createElement(ExperimentContext, { value: words }, createElement(Reader));
  renderToStaticMarkup(createElement(SharedContext, { value: { store, text, format, palette: light } }, worded));
  return read[0]!;
}
