import * as v from 'valibot';
import type { StoreApi } from 'zustand';
import { MOST_RUNS } from '../scenario/defaults';
import { type Control, isPart } from '../scenario/parts';
import { LANGUAGES, THEMES } from '../scenario/view';
import { NOTE_TONES } from '../store/note';
import type { Store } from '../store/store';
import { keepGhosts, putNotes } from './annotate';
import { EMBED_FORMATS, type EmbedFormat } from './formats';
import { RequestRefusal, refuseLocked } from './refusal';
import { takeState } from './takeState';
import { timeAfter } from './timeAfter';

/** An address that is longer is none that this page wrote. */
const LONGEST = 16384;
/** Who wants to go farther at once knows where to. */
const MOST_STEPS = 1000;

const whole = v.pipe(v.number(), v.integer(), v.minValue(-MOST_STEPS), v.maxValue(MOST_STEPS));

/** Ids in one list of parts; there are fewer, but for those of each route. */
const MOST_PARTS = 64;
const parts = v.optional(v.pipe(v.array(v.pipe(v.string(), v.check(isPart))), v.maxLength(MOST_PARTS), v.readonly()));

const MOST_NOTES = 12;
const LONGEST_NOTE = 40;
const coordinate = v.pipe(v.number(), v.finite());
const note = v.object({
  x: coordinate,
  y: coordinate,
  text: v.pipe(v.string(), v.regex(/\S/), v.maxLength(LONGEST_NOTE)),
  tone: v.picklist(NOTE_TONES),
  /** Of the route that it is about, from 1. */
  route: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_RUNS))),
});
const notes = v.pipe(v.array(note), v.maxLength(MOST_NOTES), v.readonly());

/** What the page around can have done that is no matter of the state. */
export interface Abilities {
  readonly exportImage?: (format: EmbedFormat) => Promise<Blob>;
}

type Fields = v.ObjectEntries;
type Given<E extends Fields> = v.InferOutput<v.ObjectSchema<E, undefined>>;

interface Kind<E extends Fields> {
  /** What comes along with the request. */
  readonly fields: E;
  /** Does what is asked, and gives what was exported; throws a refusal. */
  does(store: StoreApi<Store>, given: Given<E>, abilities: Abilities): Promise<Blob | undefined> | undefined;
}

const kind = <E extends Fields>(fields: E, does: Kind<E>['does']): Kind<E> => ({ fields, does });

/** What stands for the use of a control, and is refused where that is locked. */
const use = <E extends Fields>(control: Control, fields: E, act: (state: Store, given: Given<E>) => void): Kind<E> =>
  kind(fields, (store, given) => {
    const state = store.getState();
    refuseLocked(state, [[control]]);
    act(state, given);
    return undefined;
  });

/**
 * What a page may ask of an embed, one entry a request: the schema of its messages and what is done. Their types and the
 * README's table are held to it by tests.
 */
export const requests = {
  getState: kind({}, () => undefined),
  setState: kind({ state: v.pipe(v.string(), v.maxLength(LONGEST)) }, async (store, { state }) => {
    await takeState(store, state);
    return undefined;
  }),
  play: use('playback', {}, (state) => state.play()),
  pause: use('playback', {}, (state) => state.pause()),
  /** So many updates forwards, or backwards where negative; 1 where left out. */
  step: use('playback', { steps: v.optional(whole) }, (state, { steps = 1 }) => state.seek(timeAfter(state, steps))),
  /** In the clock's unit. */
  seek: use('playback', { time: v.pipe(v.number(), v.finite(), v.minValue(0)) }, (state, { time }) => state.seek(time)),
  reset: use('reset', {}, (state) => state.reset()),
  theme: use('theme', { theme: v.picklist(THEMES) }, (state, { theme }) => state.setTheme(theme)),
  lang: use('language', { lang: v.picklist(LANGUAGES) }, (state, { lang }) => state.setLang(lang)),
  /**
   * What of the frame is seen and may be used, each list that is given in the place of the one of its name. The page that
   * made the frame says it, so that no lock stands in its way.
   */
  parts: kind({ show: parts, hide: parts, lock: parts }, (store, { show, hide, lock }) => {
    const { frame } = store.getState();
    store.setState({ frame: { ...frame, ...(show && { show }), ...(hide && { hide }), ...(lock && { lock }) } });
    return undefined;
  }),
  /** Words at places of the map, in the place of those that are there, until the scenario is another. */
  notes: kind({ notes }, (store, given) => {
    putNotes(store, given.notes);
    return undefined;
  }),
  /** Keeps the routes that are drawn now beneath those to come on this surface, or lets go of them. */
  ghost: kind({ keep: v.boolean() }, (store, { keep }) => {
    keepGhosts(store, keep);
    return undefined;
  }),
  export: kind({ format: v.picklist(EMBED_FORMATS) }, (_, { format }, { exportImage }) => {
    if (!exportImage) throw new RequestRefusal('unsupported');
    return exportImage(format);
  }),
} as const;
