import { isShown } from '../scenario/parts';
import type { Clock } from '../scenario/view';
import { createTimeline, nextTime, previousTime, type Timeline } from './clock';
import type { Slice, Store } from './store';

export const SPEEDS = [0.25, 0.5, 1, 2, 4] as const;

export interface PlaybackSlice {
  readonly clock: Clock;
  /** Where the cursor stands in the clock's unit; at the end of all routes where absent. */
  readonly time: number | undefined;
  readonly playing: boolean;
  /** A factor on the usual pace. */
  readonly speed: number;
  setClock(clock: Clock): void;
  setSpeed(speed: number): void;
  seek(time: number): void;
  /** From the start when the cursor stands at the end. */
  play(): void;
  pause(): void;
  restart(): void;
  /** To the next or the previous update of any route. */
  step(direction: 1 | -1): void;
  /** Moves the cursor on by so many seconds of playing; stops at the end. */
  tick(seconds: number): void;
}

/** Usual pace: so many clock units a second, or the whole walk in so many seconds where it is long. */
const PACE = 10;
const LONGEST = 10;

/** Digits of the place where the reader pauses: more would only make the address longer. */
const DIGITS = 7;

export function timelineOf({ clock, result }: Pick<Store, 'clock' | 'result'>): Timeline {
  return createTimeline(clock, result.objective.samples, result.trajectories);
}

/** Clock units that playing passes in a second at its usual speed. */
export const paceOf = ({ clock, samples, end }: Timeline): number =>
  Math.max(clock === 'epoch' ? PACE / samples : PACE, end / LONGEST);

/** The cursor in the clock's unit, whether or not it stands at the end. */
export function timeOf(store: Pick<Store, 'clock' | 'result' | 'time'>): number {
  const { end } = timelineOf(store);
  return Math.min(store.time ?? end, end);
}

/** The time up to which routes are drawn and told: the cursor's while what lies ahead of it is hidden, else without end. */
export function horizonOf(store: Pick<Store, 'clock' | 'result' | 'time' | 'frame'>): number {
  const time = timeOf(store);
  return time < timelineOf(store).end && !isShown(store.frame, 'ahead') ? time : Number.POSITIVE_INFINITY;
}

export function createPlaybackSlice(clock: Clock, time: number | undefined): Slice<PlaybackSlice> {
  return (set, get) => {
    const moveTo = (to: number): void => {
      const { end } = timelineOf(get());
      set({ time: to >= end ? undefined : Math.max(0, to) });
    };
    return {
      clock,
      time,
      playing: false,
      speed: 1,
      setClock(next) {
        const state = get();
        const share = timeOf(state) / (timelineOf(state).end || 1);
        set({ clock: next, playing: false });
        if (state.time !== undefined) {
          const { end } = timelineOf(get());
          moveTo(next === 'epoch' ? share * end : Math.round(share * end));
        }
      },
      setSpeed: (speed) => set({ speed }),
      seek(to) {
        set({ playing: false });
        moveTo(to);
      },
      play() {
        if (get().time === undefined) set({ time: 0 });
        set({ playing: true });
      },
      pause() {
        const { time } = get();
        set({ playing: false, time: time && Number(time.toPrecision(DIGITS)) });
      },
      restart: () => set({ time: 0, playing: false }),
      step(direction) {
        const state = get();
        const next = direction > 0 ? nextTime : previousTime;
        state.seek(next(timelineOf(state), state.result.trajectories, timeOf(state)));
      },
      tick(seconds) {
        const state = get();
        moveTo(timeOf(state) + paceOf(timelineOf(state)) * state.speed * seconds);
        if (get().time === undefined) set({ playing: false });
      },
    };
  };
}
