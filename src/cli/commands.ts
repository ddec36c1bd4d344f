import { readFileSync } from 'node:fs';
import { objectiveOf } from '../core/objective';
import { simulate } from '../core/simulate';
import { dark, light } from '../plot/palette';
import type { Camera } from '../plot/relief/camera';
import { drawFigure } from '../plot/svg/drawFigure';
import { figureOf } from '../report/figureOf';
import { createFormat } from '../report/format';
import { csvOf, jsonOf } from '../report/tables';
import { decode } from '../scenario/decodeAddress';
import '../scenario/experimentCodec';
import { encode } from '../scenario/encode';
import type { View } from '../scenario/view';
import { complaintsOf } from './complaints';
import { exploreFigure, exploreTable } from './explore';
import { figureLanguageOf } from './figureLanguage';
import { ONLY_RELIEFS, type Options, UsageError } from './options';
import { mergeParts } from './parts';

/** What a command makes. */
export interface Made {
  /** The file; none where something of the address can't be used and that is not let pass. */
  readonly file: string | undefined;
  /** What of the address can't be used, a line about each thing. */
  readonly complaints: readonly string[];
}

/** The relief that an address shows, and what is said of from where it is seen; refuses to be told that of anything else. */
function askedRelief({ view }: View, { turn, tilt }: Options): { readonly camera: Partial<Camera> } | undefined {
  if (view === '3d') return { camera: { ...(turn !== undefined && { turn }), ...(tilt !== undefined && { tilt }) } };
  if ((turn ?? tilt) !== undefined) throw new UsageError(ONLY_RELIEFS);
  return undefined;
}

const readAll = (files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/**
 * Makes the file that a command asks for.
 * @throws UsageError where what was asked for makes no sense
 */
export function runCommand(options: Options): Made {
  if (options.merge) return { file: mergeParts(readAll(options.merge)), complaints: [] };
  const { scenario, view, problems } = decode(options.address);
  const lang = options.lang ?? view.lang;
  const language = figureLanguageOf(lang === 'auto' ? 'en' : lang);
  const complaints = complaintsOf(options.address, problems, language.text);
  if (complaints.length > 0 && !options.lenient) return { file: undefined, complaints };
  const look = {
    width: options.width,
    height: options.height,
    palette: (options.theme ?? view.theme) === 'dark' ? dark : light,
    transparent: options.transparent,
  };
  const whole = { ...language, format: createFormat(language.text.tag) };
  if (options.command === 'explore') {
    const { format, site, share } = options;
    const file =
      format === 'svg'
        ? exploreFigure(scenario, view, site, look, whole)
        : exploreTable(scenario, view, { format, site, share });
    return { file, complaints };
  }
  const relief = askedRelief(view, options);
  const trajectories = simulate(scenario);
  const link = options.site + encode(scenario, { ...view, ui: 'full' });
  const numbers = { scenario, trajectories };
  if (options.command === 'trace')
    return { file: options.format === 'json' ? jsonOf(numbers, link) : csvOf(numbers), complaints };
  const result = { ...numbers, objective: objectiveOf(scenario) };
  const shown = {
    domain: view.domain,
    clock: view.clock,
    time: view.k,
    relief,
    ...look,
  };
  const figure = figureOf(result, shown, link, whole);
  return { file: drawFigure(figure), complaints };
}
