import { recordedDots } from '../../plot/recordedDots';
import { drape } from '../../plot/relief/drape';
import { seeDrape } from '../../plot/relief/drapeOnScreen';
import { drapedDots, headAt } from '../../plot/relief/routes';
import { PAD } from '../../plot/svg/figure';
import { isRelief, type ReliefFigure } from '../../plot/svg/relief/figure';
import type { Film, FilmedDrape, FilmFormat, Shot } from '../../recording/film';
import { planShots } from '../../recording/shots';
import type { FigureLanguage } from '../../report/figureOf';
import { paceOf, timelineOf } from '../../store/playbackSlice';
import type { Store } from '../../store/store';
import { clockWords } from '../transport/Transport';
import { type Look, mapSize, NARROWEST, pageFigure } from './pageFigure';
import { paintFigure } from './rasterize';

/** What a reader chooses of a film. */
export interface FilmChoice {
  readonly format: FilmFormat;
  /** Of the pictures, px. */
  readonly width: number;
  /** Pictures a second. */
  readonly rate: number;
  /** From the start to the end of the last route. */
  readonly seconds: number;
  readonly loop: boolean;
}

/** How long the walk may take, seconds. */
export const SECONDS = [1, 60] as const;

/** As long as playing takes at the speed that is set, to a tenth of a second. */
export function usualSeconds(state: Pick<Store, 'result' | 'clock' | 'speed'>): number {
  const timeline = timelineOf(state);
  const playing = timeline.end / paceOf(timeline) / state.speed;
  return Math.min(SECONDS[1], Math.max(SECONDS[0], Math.round(10 * playing) / 10));
}

/** For how long the end stands, seconds. */
const REST = 1.5;

/** What a time may lack by being a sum of fractions. */
const ROUNDING = 1 + 1e-12;

const even = (px: number): number => 2 * Math.floor(px / 2);

/** The routes of a figure in three dimensions, as they are seen. */
const drapesOf = (figure: ReliefFigure, shots: readonly Shot[]): readonly FilmedDrape[] =>
  figure.routes.map(({ trajectory }, place) => {
    const { projection } = figure.relief;
    const seen = seeDrape(drape(trajectory, projection.block), projection);
    const losses = trajectory.outcome.recording?.loss;
    return {
      seen,
      dots: losses && drapedDots(seen, losses, figure),
      heads: new Map(
        shots.map(({ indices }) => [indices[place]!, headAt(projection, trajectory, indices[place]!)] as const),
      ),
    };
  });

/** The playback of what the page shows, ready to be filmed: laid out for the width as far as that reads well. */
export async function filmOf(
  state: Store,
  { format, width, rate, seconds, loop }: FilmChoice,
  { palette, relief }: Pick<Look, 'palette' | 'relief'>,
  language: FigureLanguage,
): Promise<Film> {
  const shown = mapSize();
  const mapWidth = Math.min(shown.width, Math.max(NARROWEST, width - 2 * PAD));
  const size = { width: mapWidth, height: Math.round((shown.height * mapWidth) / shown.width) };
  const figure = pageFigure({ ...state, time: undefined }, { palette, size, relief }, language);
  const scale = width / (mapWidth + 2 * PAD);
  const below = await paintFigure(figure, scale, ['under']);
  const above = await paintFigure(figure, scale, ['over']);
  const height = even(below.height);
  const timeline = timelineOf(state);
  const read = (time: number): string =>
    clockWords(language, timeline, timeline.clock === 'epoch' ? time : Math.floor(time * ROUNDING), 'reading');
  const shots = planShots(timeline, state.result.trajectories, { seconds, rate, rest: REST }, read);
  return {
    format,
    width,
    height,
    under: await createImageBitmap(below, 0, 0, width, height),
    over: await createImageBitmap(above, 0, 0, width, height),
    scale,
    map: { domain: figure.frame.domain, ...size },
    ...(isRelief(figure) && { drapes: drapesOf(figure, shots) }),
    tracks: figure.routes.map(({ trajectory: { x, y, length, outcome } }) => ({
      x,
      y,
      length,
      ...(outcome.recording?.loss && { dots: recordedDots({ x, y, length }, outcome.recording.loss, figure) }),
    })),
    palette,
    shots,
    rate,
    loop,
  };
}
