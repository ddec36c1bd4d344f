import type { Source } from '../../core/source';
import { LOSHCHILOV_HUTTER } from '../shared/sources';

export const sources: readonly Source[] = [
  {
    authors: 'Priya Goyal et al.',
    year: 2017,
    title: 'Accurate, large minibatch SGD: Training ImageNet in 1 hour',
    where: 'arXiv',
    url: 'https://arxiv.org/abs/1706.02677',
  },
  LOSHCHILOV_HUTTER,
];
