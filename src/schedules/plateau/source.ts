import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Alex Krizhevsky, Ilya Sutskever, Geoffrey E. Hinton',
    year: 2012,
    title: 'ImageNet classification with deep convolutional neural networks',
    where: 'NeurIPS; reprinted in Communications of the ACM 60(6)',
    url: 'https://doi.org/10.1145/3065386',
  },
];
