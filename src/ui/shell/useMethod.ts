import { optimizerOf } from '../../core/catalogue';
import type { Optimizer } from '../../core/method';
import { useApp } from './context';

/** The optimizer of a route; of one that has just gone, plain descent. */
export const useMethod = (place: number): Optimizer =>
  useApp((state) => optimizerOf(state.scenario.runs[place] ?? { optimizer: 'gd' }));
