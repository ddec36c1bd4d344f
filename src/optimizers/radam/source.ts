import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Liyuan Liu, Haoming Jiang, Pengcheng He, Weizhu Chen, Xiaodong Liu, Jianfeng Gao, Jiawei Han',
    year: 2020,
    title: 'On the variance of the adaptive learning rate and beyond',
    where: 'ICLR',
    url: 'https://arxiv.org/abs/1908.03265',
  },
];
