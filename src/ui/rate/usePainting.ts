import { late } from '../late/late';
import { useLate } from '../late/useLate';
import { firstRest, worded } from '../shell/painted';

const painting = late(async () => {
  await firstRest;
  await worded();
  return import('./painting');
});

/** All that paints the tracks; no part of the first picture. */
export const usePainting = () => useLate(painting);
