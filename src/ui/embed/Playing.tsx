import { usePlayback } from '../transport/Transport';

/** In the place of a transport that is not shown: the page around may let the routes run all the same. */
export function Playing() {
  usePlayback();
  return null;
}
