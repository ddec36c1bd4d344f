import { each, type Terms } from '../term';
import { along, bareGradient, direction, searched } from './common';

/** −g. */
export const armijo: Terms = [
  bareGradient,
  direction(
    '− g',
    each<'g'>(({ g }) => -g),
  ),
  searched,
  along,
];
