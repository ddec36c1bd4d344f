import { afterFrame } from '../time/frames';
import { whenIdle } from '../time/idle';

/** The page is taken to rest after so much time, ms, whether it does or not; sooner where the browser can't tell. */
const LATEST = 500;
const UNTOLD = 100;

let picture = (): void => undefined;

/** Kept once the page has painted its first picture, the ground of the map with it. */
export const painted = new Promise<void>((resolve) => {
  picture = () => {
    afterFrame(resolve);
  };
});

/** Kept once the page has painted its first picture and rests. */
export const firstRest: Promise<void> = painted.then(() => new Promise((rest) => whenIdle(rest, LATEST, UNTOLD)));

/** Tells that the figure is complete: what is not part of it may be fetched when it is on the screen. */
export function completeFigure(): void {
  document.documentElement.dataset.figure = 'complete';
  picture();
}

let words = (): Promise<unknown> => new Promise(() => undefined);

/** Kept once all words are there: what comes after the first picture may use those that it did without. */
export const worded = (): Promise<unknown> => words();

/** Tells how all words are fetched; where they did not come, whoever waits for them next has them fetched anew. */
export const wordsComeBy = (way: () => Promise<unknown>): void => {
  words = way;
};
