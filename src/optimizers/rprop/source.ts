import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Martin Riedmiller, Heinrich Braun',
    year: 1993,
    title: 'A direct adaptive method for faster backpropagation learning: The RPROP algorithm',
    where: 'IEEE International Conference on Neural Networks, 586–591',
    url: 'https://doi.org/10.1109/ICNN.1993.298623',
  },
];
