import type { Plan } from '../plan';

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

const NORMAL = [
  'def uniform(words):',
  '    return ((next(words) >> 5) * 2**26 + (next(words) >> 6)) / 2**53',
  '',
  '',
  '# Normal numbers as a ratio of uniform ones (Kinderman and Monahan, 1977).',
  'def normal(words):',
  '    while True:',
  '        u = 1 - uniform(words)',
  '        z = 1.7155277699214135 * (uniform(words) - 0.5) / u',
  '        if u <= math.exp(-z * z / 4):',
  '            return z',
  '',
  '',
];

/** What random numbers are drawn with, as far as the program draws any. */
export const randomLines = ({ batches, made }: Plan): string[] => [
  ...(batches || made ? RANDOM : []),
  ...(made || (batches && batches.noise > 0) ? NORMAL : []),
];
