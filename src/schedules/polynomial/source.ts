import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Wei Liu, Andrew Rabinovich, Alexander C. Berg',
    year: 2015,
    title: 'ParseNet: Looking wider to see better',
    where: 'arXiv',
    url: 'https://arxiv.org/abs/1506.04579',
  },
];
