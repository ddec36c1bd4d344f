import type { Locale } from '../../locales/en';
import { datasetsOf } from '../../scenario/defaults';
import type { SurfaceId } from '../../surfaces/ids';

/** All that a surface is found by: its id, and in each of the languages its name, what is said of it, and its data. */
export const saidOf = (id: SurfaceId, texts: readonly Locale[]): readonly string[] => [
  id,
  ...texts.flatMap(({ surfaces, datasets }) => {
    const { name, short, about } = surfaces[id];
    return [name, short, about, ...datasetsOf(id).map((data) => datasets[data].name)];
  }),
];
