import type { Source } from '../../core/source';

export const KINGMA_BA: Source = {
  authors: 'Diederik P. Kingma, Jimmy Ba',
  year: 2015,
  title: 'Adam: A method for stochastic optimization',
  where: 'ICLR',
  url: 'https://arxiv.org/abs/1412.6980',
};

export const NOCEDAL_WRIGHT: Source = {
  authors: 'Jorge Nocedal, Stephen J. Wright',
  year: 2006,
  title: 'Numerical Optimization',
  where: 'Springer, 2nd edition',
  url: 'https://doi.org/10.1007/978-0-387-40065-5',
};

export const DEFAZIO: Source = {
  authors: 'Aaron Defazio, Xingyu Yang, Harsh Mehta, Konstantin Mishchenko, Ahmed Khaled, Ashok Cutkosky',
  year: 2024,
  title: 'The road less scheduled',
  where: 'NeurIPS',
  url: 'https://arxiv.org/abs/2405.15682',
};
