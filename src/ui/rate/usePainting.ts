import { late } from '../late/late';
import { useLate } from '../late/useLate';
import { firstRest, worded } from '../shell/painted';

const painting = late(async () => {
  await firstRest;
  const [painting] = await Promise.all([import('./painting'), worded()]);
  return painting;
});

/** All that paints the tracks; no part of the first picture. */
export const usePainting = () => useLate(painting);
