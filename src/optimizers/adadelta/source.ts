import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Matthew D. Zeiler',
    year: 2012,
    title: 'ADADELTA: An adaptive learning rate method',
    where: 'arXiv',
    url: 'https://arxiv.org/abs/1212.5701',
  },
];
