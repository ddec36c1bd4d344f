import { each, type Terms } from '../term';
import { change, gradient } from './common';

export const gd: Terms = [
  ...gradient,
  change(
    '− α g',
    each<'lr' | 'g'>(({ lr, g }) => -lr * g),
  ),
];
