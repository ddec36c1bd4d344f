import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Hong Liu, Zhiyuan Li, David Hall, Percy Liang, Tengyu Ma',
    year: 2024,
    title: 'Sophia: A scalable stochastic second-order optimizer for language model pre-training',
    where: 'ICLR',
    url: 'https://arxiv.org/abs/2305.14342',
  },
];
