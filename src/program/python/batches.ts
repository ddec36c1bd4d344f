import type { Batches } from '../plan';
import type { PythonLanguage } from './loss';

const RANDOM = [
  '# The generator sfc32 (Doty-Humphrey, PractRand, 2010), seeded through the finalizer of MurmurHash3.',
  'def random_words(seed, stream):',
  '    mask = 0xFFFFFFFF',
  '',
  '    def mix(h):',
  '        h &= mask',
  '        h = (h ^ (h >> 16)) * 0x85EBCA6B & mask',
  '        h = (h ^ (h >> 13)) * 0xC2B2AE35 & mask',
  '        return h ^ (h >> 16)',
  '',
  '    a, b, c = mix(seed), mix((seed >> 32) ^ 0x9E3779B9), mix(stream ^ 0x243F6A88)',
  '    counter = 1',
  '    while True:',
  '        word = (a + b + counter) & mask',
  '        a, b, c = b ^ (b >> 9), (c + (c << 3)) & mask, (((c << 21) | (c >> 11)) + word) & mask',
  '        counter += 1',
  '        if counter > 17:  # the first 16 are left out',
  '            yield word',
  '',
  '',
];

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
  '# Normal numbers as a ratio of uniform ones (Kinderman and Monahan, 1977).',
  'def normal(words):',
  '    def uniform():',
  '        return ((next(words) >> 5) * 2**26 + (next(words) >> 6)) / 2**53',
  '',
  '    while True:',
  '        u = 1 - uniform()',
  '        z = 1.7155277699214135 * (uniform() - 0.5) / u',
  '        if u <= math.exp(-z * z / 4):',
  '            return z',
  '',
  '',
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
export function batchLines(batches: Batches | undefined, language: PythonLanguage, searches: boolean): string[] {
  if (!batches) return [];
  const { samples, size, seed, stream, noise } = batches;
  const array = language === 'numpy' ? 'np.array' : 'torch.tensor';
  const one = `create_tilts(${samples}, ${noise}, tilting)`;
  return [
    ...RANDOM,
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
