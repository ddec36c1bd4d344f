import { rooms } from '../../core/rooms';
import { OPTIMIZERS } from '../../optimizers/ids';
import { schedules } from './schedules.en';
import { datasets, surfaces } from './surfaces.en';

/** What something does and when it fails, and what the letters of its formula stand for, where that has to be said. */
export interface Explained {
  readonly text: string;
  readonly where?: string;
}

/** What the explanations say, in English; fetched when the first of them is asked for. */
export const explanations = {
  optimizers: rooms(
    OPTIMIZERS,
    import.meta.glob<Explained>('../../optimizers/*/text.en.ts', { eager: true, import: 'text' }),
  ),
  schedules,
  surfaces,
  datasets,
  kinds: { optimizer: 'Optimizer', schedule: 'Rate over time', surface: 'Surface' },
  headings: { optimizer: 'The rule of an update', schedule: 'The learning rate', surface: 'The loss' },
  legend: {
    optimizer:
      '∇J is the gradient of the mean loss over the batch, t counts the updates from 1, and every memory is 0 at ' +
      'first. Squares, roots, quotients, maxima and signs are taken coordinate by coordinate.',
    schedule: 'αₜ is the learning rate of the update that comes after t others; α is that of the route.',
    surface: '',
  },
  /** What the letters of a formula stand for, by id. */
  where: {
    schedule: {
      step: '⌊ ⌋ rounds down.',
      cyclic:
        'h is 1 where the peaks are alike, 2⁻ⁿ after n whole cycles where they halve, and γᵗ where they shrink at every step.',
      plateau:
        'P is the patience. With an absolute gain, the bound is the best loss less ε; during the rest after a fall, n stays 0.',
    },
    surface: {
      'goldstein-price': 'This is the usual formula in fewer letters.',
      formula: 'f is what you typed.',
      grid: 'hᵢⱼ are the heights, K is the cubic convolution kernel of Keys with a = −½.',
      mountain: 'aᵢ, (xᵢ, yᵢ) and wᵢ are the height, the centre and the width of each hill or hollow.',
      'maunga-whau': 'hᵢⱼ are the measured heights, K is the cubic convolution kernel of Keys with a = −½.',
      'linear-regression': '(xᵢ, yᵢ) are the m samples.',
      'logistic-regression':
        '(xᵢ, yᵢ) are the m samples, yᵢ = 1 for the second class. Fitted with two weights, w₁x₁ + w₂x₂ stands for wx + b.',
      'huber-regression': '(xᵢ, yᵢ) are the m samples; δ counts standard deviations of y.',
      'tanh-network': '(xᵢ, yᵢ) are the m samples; columns of your own are given mean 0 and variance 1 first.',
      'sine-fit':
        '(xᵢ, yᵢ) are the m samples; columns of your own are given mean 0 first, x variance 1 and y variance ½, which a sine has.',
    },
  } as Record<'schedule' | 'surface', Record<string, string>>,
  cases: { otherwise: 'otherwise', or: 'or' },
  does: {
    optimizer: 'What it does, and when it fails',
    schedule: 'What it is for, and when it fails',
    surface: 'What to watch',
  },
  parameters: 'Parameters',
  inRoute: (n: number) => `as in route ${n}`,
  onMap: 'as on the map',
  byDefault: 'by default',
  on: 'on',
  off: 'off',
  sources: 'Where it is from',
  newTab: '(opens in a new tab)',
  ownWork: 'Made for this program.',
  torch: 'In PyTorch',
  nearest: 'PyTorch has no such method; the nearest it has:',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied; the line is selected.',
};

export type Explanations = typeof explanations;
