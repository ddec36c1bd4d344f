import { placesOf } from '../../core/explore/places';
import type { Explored } from '../../report/experimentTable';
import { encode } from '../../scenario/encode';
import type { Seen } from './question';

/** The numbers of an experiment, as far as they are known. */
export const exploredOf = ({ experiment, scenario, findings }: Seen): Explored => ({
  experiment,
  exploration: { ...findings, places: placesOf(findings) },
  address: encode(scenario, { experiment }),
  placeOf: (place: number) => place,
});
