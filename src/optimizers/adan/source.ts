import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Xingyu Xie, Pan Zhou, Huan Li, Zhouchen Lin, Shuicheng Yan',
    year: 2022,
    title: 'Adan: Adaptive Nesterov momentum algorithm for faster optimizing deep models',
    where: 'IEEE Transactions on Pattern Analysis and Machine Intelligence 46, 2024, 9508–9520',
    url: 'https://arxiv.org/abs/2208.06677',
  },
];
