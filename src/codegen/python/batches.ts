import type { ProgramBatches } from '../plan';
import type { PythonLanguage } from './loss';

const BATCHES = [
  '# Without replacement: shuffled anew for every epoch.',
  'def create_batches(samples, size, words):',
  '    def below(n):',
  '        word = next(words)',
  '        while word >= 2**32 - 2**32 % n:',
  '            word = next(words)',
  '        return word % n',
  '',
  '    order = list(range(samples))',
  '    while True:',
  '        for i in range(samples - 1, 0, -1):',
  '            j = below(i + 1)',
  '            order[i], order[j] = order[j], order[i]',
  '        for start in range(0, samples, size):',
  '            yield order[start : start + size]',
  '',
  '',
];

const TILTS = [
  '# Each sample is the same loss, tilted a little; all tilts together cancel.',
  'def create_tilts(samples, noise, words):',
  '    column = [normal(words) for _ in range(samples)]',
  '    mean = sum(column) / samples',
  '    return [noise * (tilt - mean) for tilt in column]',
  '',
  '',
];

const TILTED: Readonly<Record<PythonLanguage, readonly string[]>> = {
  pytorch: [
    'def batch_loss(x, y, batch):',
    '    tilt = tilts[:, batch].mean(1)',
    '    return loss(x, y) + tilt[0] * x + tilt[1] * y',
    '',
    '',
  ],
  numpy: ['def batch_gradient(x, y, batch):', '    return gradient(x, y) + tilts[:, batch].mean(1)', '', ''],
};

const TILTED_LOSS = [
  'def batch_loss(x, y, batch):',
  '    return loss(x, y) + tilts[:, batch].mean(1) @ [x, y]',
  '',
  '',
];

/** The part of the samples that each update looks at, drawn as the page draws it. */
export function batchLines(batches: ProgramBatches | undefined, language: PythonLanguage, searches: boolean): string[] {
  if (!batches) return [];
  const { samples, size, seed, stream, noise } = batches;
  const array = language === 'numpy' ? 'np.array' : 'torch.tensor';
  const one = `create_tilts(${samples}, ${noise}, tilting)`;
  return [
    ...(noise > 0
      ? [
          ...TILTS,
          `tilting = random_words(${seed}, -1)`,
          `tilts = ${array}([${one}, ${one}])`,
          '',
          '',
          ...TILTED[language],
          ...(language === 'numpy' && searches ? TILTED_LOSS : []),
        ]
      : []),
    ...BATCHES,
    `batches = create_batches(${samples}, ${size}, random_words(${seed}, ${stream}))`,
    '',
  ];
}
