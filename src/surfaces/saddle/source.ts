import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Yann N. Dauphin, Razvan Pascanu, Caglar Gulcehre, Kyunghyun Cho, Surya Ganguli, Yoshua Bengio',
    year: 2014,
    title: 'Identifying and attacking the saddle point problem in high-dimensional non-convex optimization',
    where: 'NeurIPS',
    url: 'https://arxiv.org/abs/1406.2572',
  },
];
