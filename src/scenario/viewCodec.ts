import type { Scenario } from '../core/scenario';
import { codecs } from './codecs';
import { isPart } from './parts';
import type { ProblemLog } from './problem';
import { readDomain, readNumber } from './values';
import { CLOCKS, DEFAULT_VIEW, FACES, FITS, LANGUAGES, THEMES, VIEWS, type View } from './view';

export const VIEW_KEYS = 'domain view clock k lang theme ui show hide lock parent fit'.split(' ');

/** An origin of the web as a browser writes it, or that there is none. */
const ORIGIN = /^(none|https?:\/\/([a-z0-9.-]{0,252}[a-z0-9]|\[[0-9a-f:.]{2,45}\])(:\d{1,5})?)$/;
/** Who may connect where the address names no origin that can be read: not everybody. */
const NOBODY = 'none';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** `zh-CN`, `zh_Hans`, `en-GB` … as the language they name. */
const languageOf = (tag: string): string => /^([a-z]+)([-_][a-z0-9]+)*$/.exec(tag.toLowerCase())?.[1] ?? '';

function readList(key: string, given: string | undefined, problems: ProblemLog): string[] {
  const items = new Set((given ?? '').split(','));
  items.delete('');
  return [...items].filter((item) => {
    const known = isPart(item);
    if (!known) problems.add(/^[a-z][a-z0-9-]*$/.test(item) ? 'unknown' : 'malformed', key, item);
    return known;
  });
}

export function decodeView(single: ReadonlyMap<string, string>, scenario: Scenario, problems: ProblemLog): View {
  const word = <T extends string>(
    key: string,
    words: readonly T[],
    fallback: T,
    normal = (text: string): string => text,
  ): T => {
    const given = single.get(key);
    if (given === undefined) return fallback;
    const found = words.find((candidate) => candidate === normal(given));
    if (found === undefined) problems.add('unknown', key, given, fallback);
    return found ?? fallback;
  };
  const view: Mutable<View> = {
    view: word('view', VIEWS, DEFAULT_VIEW.view),
    clock: word('clock', CLOCKS, DEFAULT_VIEW.clock),
    lang: word('lang', LANGUAGES, DEFAULT_VIEW.lang, languageOf),
    theme: word('theme', THEMES, DEFAULT_VIEW.theme),
    ui: word('ui', FACES, DEFAULT_VIEW.ui),
    show: readList('show', single.get('show'), problems),
    hide: readList('hide', single.get('hide'), problems),
    lock: readList('lock', single.get('lock'), problems),
  };
  const domain = single.get('domain');
  if (domain !== undefined) {
    const rectangle = readDomain(domain);
    if (rectangle) view.domain = rectangle;
    else problems.add('malformed', 'domain', domain);
  }
  const parent = single.get('parent');
  if (parent !== undefined) {
    const named = ORIGIN.test(parent);
    if (!named) problems.add('malformed', 'parent', parent, NOBODY);
    view.parent = named ? parent : NOBODY;
  }
  const fit = single.get('fit');
  if (fit !== undefined) {
    const known = FITS.find((candidate) => candidate === fit);
    if (known) view.fit = known;
    else problems.add('unknown', 'fit', fit);
  }
  const experiment = single.get('experiment');
  if (experiment !== undefined && codecs.experiment)
    view.experiment = codecs.experiment.decode(experiment, scenario, view.domain, problems);
  const k = single.get('k');
  if (k !== undefined) {
    const place = readNumber(k);
    if (place !== undefined && place >= 0) view.k = place;
    else problems.add('malformed', 'k', k);
  }
  return view;
}
