import type { Source } from '../../core/source';
import { torchSchedules } from '../../program/torch/schedules';
import type { ScheduleId } from '../../schedules/ids';
import type { Rule } from './facts';

const LOSHCHILOV_HUTTER: Source = {
  authors: 'Ilya Loshchilov, Frank Hutter',
  year: 2017,
  title: 'SGDR: Stochastic gradient descent with warm restarts',
  where: 'ICLR',
  url: 'https://arxiv.org/abs/1608.03983',
};

/** A schedule's rule, and where it is from. */
type Cited = Rule & { readonly sources: readonly Source[] };

/** Learning rates after t updates, their calls in PyTorch and sources; an explanation leaves out what isn't here. */
export const scheduleRules: Readonly<Partial<Record<ScheduleId | 'constant', Cited>>> = {
  constant: {
    formula: ['α_t = α'],
    torch: torchSchedules.constant,
    sources: [
      {
        authors: 'Léon Bottou, Frank E. Curtis, Jorge Nocedal',
        year: 2018,
        title: 'Optimization methods for large-scale machine learning',
        where: 'SIAM Review 60, 223–311',
        url: 'https://doi.org/10.1137/16M1080173',
      },
    ],
  },
  step: {
    formula: ['α_t = α γ^n, quad n = {⌊ t / s ⌋}'],
    torch: torchSchedules.step,
    sources: [
      {
        authors: 'Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jian Sun',
        year: 2016,
        title: 'Deep residual learning for image recognition',
        where: 'CVPR, 770–778',
        url: 'https://doi.org/10.1109/CVPR.2016.90',
      },
    ],
  },
  exponential: {
    formula: ['α_t = α γ^t'],
    torch: torchSchedules.exponential,
    sources: [
      {
        authors: 'Zhiyuan Li, Sanjeev Arora',
        year: 2020,
        title: 'An exponential learning rate schedule for deep learning',
        where: 'ICLR',
        url: 'https://arxiv.org/abs/1910.07454',
      },
    ],
  },
  'inverse-time': {
    formula: ['α_t = frac{α}{1 + δ t}'],
    torch: torchSchedules['inverse-time'],
    sources: [
      {
        authors: 'Herbert Robbins, Sutton Monro',
        year: 1951,
        title: 'A stochastic approximation method',
        where: 'Annals of Mathematical Statistics 22, 400–407',
        url: 'https://doi.org/10.1214/aoms/1177729586',
      },
    ],
  },
  cosine: {
    formula: ['α_t = α_min + frac{α − α_min}{2} (1 + cos(frac{π t}{T}))'],
    torch: torchSchedules.cosine,
    sources: [LOSHCHILOV_HUTTER],
  },
  'warmup-cosine': {
    formula: [
      'α_t = α (f + (1 − f) frac{t}{W}) & t < W',
      'α_t = α_min + frac{α − α_min}{2} (1 + cos(frac{π (t − W)}{T})) & t ≥ W',
    ],
    torch: torchSchedules['warmup-cosine'],
    sources: [
      {
        authors: 'Priya Goyal et al.',
        year: 2017,
        title: 'Accurate, large minibatch SGD: Training ImageNet in 1 hour',
        where: 'arXiv',
        url: 'https://arxiv.org/abs/1706.02677',
      },
      LOSHCHILOV_HUTTER,
    ],
  },
  cyclic: {
    formula: ['α_t = α_min + (α − α_min) h r', 'φ = t mod (U + D)', 'r = φ / U & φ < U', 'r = (U + D − φ) / D & φ ≥ U'],
    torch: torchSchedules.cyclic,
    sources: [
      {
        authors: 'Leslie N. Smith',
        year: 2017,
        title: 'Cyclical learning rates for training neural networks',
        where: 'WACV, 464–472',
        url: 'https://doi.org/10.1109/WACV.2017.58',
      },
    ],
  },
  'one-cycle': {
    formula: [
      'α_t = a + frac{α − a}{2} (1 − cos(frac{π t}{M})) & t ≤ M',
      'α_t = b + frac{α − b}{2} (1 + cos(frac{π (t − M)}{N − 1 − M})) & t > M',
      'a = frac{α}{d}, quad b = frac{a}{D}, quad M = p N − 1',
    ],
    torch: torchSchedules['one-cycle'],
    sources: [
      {
        authors: 'Leslie N. Smith, Nicholay Topin',
        year: 2018,
        title: 'Super-convergence: Very fast training of neural networks using large learning rates',
        where: 'arXiv',
        url: 'https://arxiv.org/abs/1708.07120',
      },
    ],
  },
  plateau: {
    formula: [
      'n ← 0 & J < (1 − ε) J_best',
      'n ← n + 1 & J ≥ (1 − ε) J_best',
      'α ← max(γ α, α_min), quad n ← 0 & n > P',
    ],
    torch: torchSchedules.plateau,
    sources: [
      {
        authors: 'Alex Krizhevsky, Ilya Sutskever, Geoffrey E. Hinton',
        year: 2012,
        title: 'ImageNet classification with deep convolutional neural networks',
        where: 'NeurIPS; reprinted in Communications of the ACM 60(6)',
        url: 'https://doi.org/10.1145/3065386',
      },
    ],
  },
};
