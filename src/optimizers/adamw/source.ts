import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Ilya Loshchilov, Frank Hutter',
    year: 2019,
    title: 'Decoupled weight decay regularization',
    where: 'ICLR',
    url: 'https://arxiv.org/abs/1711.05101',
  },
];
