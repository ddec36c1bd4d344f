import { rooms } from '../../core/rooms';
import { DATASETS } from '../../datasets/ids';
import { OPTIMIZERS } from '../../optimizers/ids';
import { RATES } from '../../schedules/ids';
import { SURFACES } from '../../surfaces/ids';
import type { Text } from '../words';
import { track } from './track.en';

const optimizers = {
  ...rooms(OPTIMIZERS, import.meta.glob<Text>('../../optimizers/*/text.en.ts', { eager: true, import: 'text' })),
  track,
};
const surfaces = rooms(
  SURFACES,
  import.meta.glob<Text>('../../surfaces/*/text.en.ts', { eager: true, import: 'text' }),
);
const datasets = rooms(
  DATASETS,
  import.meta.glob<Text>('../../datasets/*/text.en.ts', { eager: true, import: 'text' }),
);
const schedules = rooms(RATES, import.meta.glob<Text>('../../schedules/*/text.en.ts', { eager: true, import: 'text' }));

/** What the explanations say, in English; fetched when the first of them is asked for. */
export const explanations = {
  optimizers,
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
  does: {
    optimizer: 'What it does, and when it fails',
    schedule: 'What it is for, and when it fails',
    surface: 'What to watch',
  },
  readTrack: 'How to read it',
  parameters: 'Parameters',
  inRoute: (n: number) => `as in route ${n}`,
  onMap: 'as on the map',
  byDefault: 'by default',
  on: 'on',
  off: 'off',
  lessons: 'Lessons about it',
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
