import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Tijmen Tieleman, Geoffrey Hinton',
    year: 2012,
    title: 'Lecture 6.5, rmsprop: Divide the gradient by a running average of its recent magnitude',
    where: 'Coursera: Neural networks for machine learning',
    url: 'https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf',
  },
  {
    authors: 'Alex Graves',
    year: 2013,
    title: 'Generating sequences with recurrent neural networks',
    where: 'arXiv',
    url: 'https://arxiv.org/abs/1308.0850',
  },
];
