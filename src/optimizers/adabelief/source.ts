import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors:
      'Juntang Zhuang, Tommy Tang, Yifan Ding, Sekhar Tatikonda, Nicha Dvornek, Xenophon Papademetris, James Duncan',
    year: 2020,
    title: 'AdaBelief optimizer: Adapting stepsizes by the belief in observed gradients',
    where: 'NeurIPS',
    url: 'https://arxiv.org/abs/2010.07468',
  },
];
