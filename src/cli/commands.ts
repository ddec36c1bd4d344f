import { objectiveOf } from '../core/objective';
import { simulate } from '../core/simulate';
import { share as shareEn } from '../locales/share/en';
import { share as shareZh } from '../locales/share/zh';
import { en, zh } from '../locales/whole';
import { dark, light } from '../plot/palette';
import { drawFigure } from '../plot/svg/drawFigure';
import { decode } from '../scenario/decode';
import { encode } from '../scenario/encode';
import type { Problem } from '../scenario/problem';
import { figureOf } from '../writing/figureOf';
import { createFormat } from '../writing/format';
import { csvOf, jsonOf } from '../writing/tables';
import type { Options } from './options';

/** The file that a command makes, and what of its address could not be used. */
export function carryOut(options: Options): { readonly text: string; readonly problems: readonly Problem[] } {
  const { scenario, view, problems } = decode(options.address);
  const trajectories = simulate(scenario);
  const link = options.site + encode(scenario, { ...view, ui: 'full' });
  const numbers = { scenario, trajectories };
  if (options.command === 'trace')
    return { text: options.format === 'json' ? jsonOf(numbers, link) : csvOf(numbers), problems };
  const lang = options.lang ?? view.lang;
  const [text, words] = lang === 'zh' ? [zh, shareZh] : [en, shareEn];
  const result = { ...numbers, objective: objectiveOf(scenario) };
  const sight = {
    domain: view.domain,
    clock: view.clock,
    time: view.k,
    width: options.width,
    height: options.height,
    palette: (options.theme ?? view.theme) === 'dark' ? dark : light,
    transparent: options.transparent,
  };
  const figure = figureOf(result, sight, link, { text, words, format: createFormat(text.tag) });
  return { text: drawFigure(figure), problems };
}
