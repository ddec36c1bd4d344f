import type { Surface } from '../../core/types';

const WEIGHTS = ['0', '1'] as const;
const PLAIN = ['x', 'y'] as const;

/** What stands at the foot of a symbol to tell its coordinates apart. */
export const axisNames = ({ axes }: Surface): readonly [string, string] => (axes === 'weights' ? WEIGHTS : PLAIN);
