import { share as shareEn } from '../../locales/share/en';
import { share as shareZh } from '../../locales/share/zh';
import { en, zh } from '../../locales/whole';
import { light } from '../../plot/palette';
import { drawFigure } from '../../plot/svg/drawFigure';
import { figureOf } from '../../report/figureOf';
import { createFormat } from '../../report/format';
import { decode } from '../../scenario/decodeAddress';
import type { Lang } from '../langs';
import type { Lab } from './lab';

const figureLanguages = {
  en: { text: en, words: shareEn, format: createFormat('en') },
  zh: { text: zh, words: shareZh, format: createFormat('zh') },
};

/** A scene when all has run, for pages without scripts and for paper. */
export function figureSvg(lab: Lab, address: string, lang: Lang): string {
  const { view } = decode(address);
  const result = lab.run(address);
  const shown = {
    domain: view.domain,
    clock: view.clock,
    time: undefined,
    width: 720,
    height: 440,
    palette: light,
    transparent: true,
  };
  return drawFigure(figureOf(result, shown, address, figureLanguages[lang]));
}
