import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Xiangning Chen et al.',
    year: 2023,
    title: 'Symbolic discovery of optimization algorithms',
    where: 'NeurIPS',
    url: 'https://arxiv.org/abs/2302.06675',
  },
];
