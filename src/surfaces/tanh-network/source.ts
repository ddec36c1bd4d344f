import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Héctor J. Sussmann',
    year: 1992,
    title: 'Uniqueness of the weights for minimal feedforward nets with a given input-output map',
    where: 'Neural Networks 5, 589–593',
    url: 'https://doi.org/10.1016/S0893-6080(05)80037-1',
  },
];
