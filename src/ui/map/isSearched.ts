import type { Surface } from '../../core/types';

/** Whether a surface knows no minima, so that its map is searched for some. */
export const isSearched = ({ minima, measured }: Surface): boolean => minima.length === 0 && !measured;
