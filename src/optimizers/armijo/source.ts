import type { Source } from '../../core/source';
import { NOCEDAL_WRIGHT } from '../shared/sources';

export const sources: readonly Source[] = [
  {
    authors: 'Larry Armijo',
    year: 1966,
    title: 'Minimization of functions having Lipschitz continuous first partial derivatives',
    where: 'Pacific Journal of Mathematics 16, 1–3',
    url: 'https://doi.org/10.2140/pjm.1966.16.1',
  },
  NOCEDAL_WRIGHT,
];
