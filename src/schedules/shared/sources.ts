import type { Source } from '../../core/source';

export const LOSHCHILOV_HUTTER: Source = {
  authors: 'Ilya Loshchilov, Frank Hutter',
  year: 2017,
  title: 'SGDR: Stochastic gradient descent with warm restarts',
  where: 'ICLR',
  url: 'https://arxiv.org/abs/1608.03983',
};
