import { contentsOf } from '../core/contents/contents';
import { decisiveStep } from '../core/decisiveStep';
import { createMinimaSearch } from '../core/minima/search';
import { atOnce } from '../core/sliced';
import type { Domain, Minimum } from '../core/types';
import type { Locale } from '../locales/en';
import type { ShareText } from '../locales/share/en';
import { createAltitude } from '../plot/altitude';
import { createFrame } from '../plot/frame';
import type { Palette } from '../plot/palette';
import type { Camera } from '../plot/relief/camera';
import type { Figure } from '../plot/svg/figure';
import { raiseRelief } from '../plot/svg/relief/figure';
import { LANGUAGE_TABLE } from '../scenario/languages';
import type { Clock } from '../scenario/view';
import { createTimeline, indexAt } from '../store/clock';
import type { Result } from '../store/result';
import type { Format } from './format';
import { legendWords, minimaNames, startNames } from './mapWords';
import { outcomeWords } from './outcomeText';
import { exact, settingsOf } from './settings';

/** How a result is shown. */
export interface FigureView {
  readonly domain: Domain | undefined;
  readonly clock: Clock;
  /** Where playback stands in the clock's unit; at the end where absent. */
  readonly time: number | undefined;
  /** Size of the map, px. */
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly transparent: boolean;
  /** Present where the landscape is seen in three dimensions: from where, in what is said of it; else as suits it. */
  readonly relief?: { readonly camera: Partial<Camera> | undefined } | undefined;
}

/** What a figure is told with. */
export interface FigureLanguage {
  readonly text: Locale;
  readonly words: ShareText;
  readonly format: Format;
}

/** The surface by name, with its formula, its data or the reader's file. */
export function sceneName({ scenario }: Pick<Result, 'scenario'>, { text }: Pick<FigureLanguage, 'text'>): string {
  const { surface, data } = scenario;
  const [own] = contentsOf({ surface, data });
  const { name } = text.surfaces[surface.id];
  const more = own?.[1].name ?? (data ? text.datasets[data.id].name : surface.params.f);
  return more === undefined ? name : `${name} · ${more}`;
}

/** Minima as the map marks them: those that are known, or else what a search of the map finds. */
function minimaOn({ surface }: Result['objective'], domain: Domain): readonly Minimum[] {
  if (surface.minima.length > 0 || surface.measured) return surface.minima;
  const search = createMinimaSearch(surface, domain);
  search.advance(Number.POSITIVE_INFINITY);
  return search.found();
}

/** What is common to all routes, and where the cursor stands, in a sentence; and what has to be known of the surface. */
export function captionOf(
  result: Result,
  shown: Pick<FigureView, 'clock' | 'time'>,
  { text, words, format }: FigureLanguage,
): string {
  const { scenario, objective } = result;
  const [x, y] = scenario.start;
  const { from, steps, noise, seed, at, comma, end } = words.figure;
  const parts = [
    from(exact(x), exact(y), format.value(objective.surface.value(x, y))),
    steps(format.whole(scenario.steps)),
  ];
  if (scenario.noise > 0) parts.push(noise(exact(scenario.noise), String(scenario.seed)));
  else if (objective.samples > 1) parts.push(seed(String(scenario.seed)));
  if (shown.time !== undefined) {
    const { end: last } = createTimeline(shown.clock, objective.samples, result.trajectories);
    const write = shown.clock === 'epoch' ? format.tenth : format.whole;
    parts.push(at(text.transport.at[shown.clock](write(Math.min(shown.time, last)), write(last))));
  }
  const notice = text.surfaces[scenario.surface.id]?.notice;
  return [(parts.join(comma) + end).trim(), ...(notice ? [notice] : [])].join(text.spoken.gap);
}

/** Where the first of the routes that have a decisive step makes it, if its cursor has come so far. */
function crossingOf(
  { objective }: Result,
  routes: Figure['routes'],
  { text, format }: FigureLanguage,
): Pick<Figure, 'crossing'> {
  for (const { trajectory, index } of routes) {
    const found = atOnce(decisiveStep(trajectory, objective.surface));
    if (found)
      return index < found.step ? {} : { crossing: { ...found, text: text.onMap.crosses(format.whole(found.step)) } };
  }
  return {};
}

/** The map with its routes as a figure that stands by itself: what is on the screen, in the page's language. */
export function figureOf(result: Result, shown: FigureView, link: string, language: FigureLanguage): Figure {
  const { text, words, format } = language;
  const { scenario, objective, trajectories } = result;
  const { surface } = objective;
  const frame = createFrame(shown.domain ?? surface.domain, shown.width, shown.height, surface.aspect);
  const altitude = createAltitude(surface);
  const timeline = createTimeline(shown.clock, objective.samples, trajectories);
  const routes = trajectories.map((trajectory, place) => {
    const { sentence, details } = outcomeWords(language, result, place);
    return {
      trajectory,
      index: indexAt(timeline, trajectory, Math.min(shown.time ?? timeline.end, timeline.end)),
      settings: words.figure.route(
        text.routes.route(place + 1),
        settingsOf(scenario.runs[place]!, objective, text, words),
      ),
      outcome: [sentence, ...details].join(' · '),
    };
  });
  const lossName = (log: boolean): string => (log ? text.onMap.logAxis('J') : 'J');
  const title = sceneName(result, language);
  return {
    surface,
    altitude,
    frame,
    minima: minimaOn(objective, frame.domain),
    start: scenario.start,
    ...crossingOf(result, routes, language),
    routes,
    palette: shown.palette,
    transparent: shown.transparent,
    ...(shown.relief && {
      relief: raiseRelief(surface, altitude, shown.domain ?? surface.domain, frame, lossName, shown.relief.camera),
    }),
    write: format.plain,
    words: {
      lang: LANGUAGE_TABLE[text.tag].tag,
      title,
      description:
        routes.map(({ settings, outcome }) => settings + words.figure.end + outcome).join(words.figure.end) +
        words.figure.end,
      axes: text.axes[surface.axes]!,
      minima: minimaNames(scenario.surface.id, surface, text),
      start: startNames(scenario.start, text, format),
      tints: legendWords(surface, altitude, text),
      caption: captionOf(result, shown, { text, words, format }),
      link,
    },
  };
}
