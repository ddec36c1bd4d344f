import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Leslie N. Smith, Nicholay Topin',
    year: 2018,
    title: 'Super-convergence: Very fast training of neural networks using large learning rates',
    where: 'arXiv',
    url: 'https://arxiv.org/abs/1708.07120',
  },
];
