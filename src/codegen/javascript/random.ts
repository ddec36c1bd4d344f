import type { Plan } from '../plan';

const RANDOM = [
  '// The generator sfc32 (Doty-Humphrey, PractRand, 2010), seeded through the finalizer of MurmurHash3.',
  'function createRandom(seed, stream) {',
  '  const mix = (word) => {',
  '    let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);',
  '    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);',
  '    return h ^ (h >>> 16);',
  '  };',
  '  let a = mix(seed | 0);',
  '  let b = mix(Math.floor(seed / 2 ** 32) ^ 0x9e3779b9);',
  '  let c = mix(stream ^ 0x243f6a88);',
  '  let counter = 1;',
  '  const next = () => {',
  '    const word = (a + b + counter) | 0;',
  '    counter = (counter + 1) | 0;',
  '    a = b ^ (b >>> 9);',
  '    b = (c + (c << 3)) | 0;',
  '    c = (((c << 21) | (c >>> 11)) + word) | 0;',
  '    return word >>> 0;',
  '  };',
  '  for (let i = 0; i < 16; i++) next();',
  '  return next;',
  '}',
  '',
];

const NORMAL = [
  'function uniform(random) {',
  '  return ((random() >>> 5) * 2 ** 26 + (random() >>> 6)) / 2 ** 53;',
  '}',
  '',
  '// Normal numbers as a ratio of uniform ones (Kinderman and Monahan, 1977).',
  'function normal(random) {',
  '  for (;;) {',
  '    const u = 1 - uniform(random);',
  '    const z = (1.7155277699214135 * (uniform(random) - 0.5)) / u;',
  '    if (u <= Math.exp((-z * z) / 4)) return z;',
  '  }',
  '}',
  '',
];

/** What random numbers are drawn with, as far as the program draws any. */
export const randomLines = ({ batches, made }: Plan): string[] => [
  ...(batches || made ? RANDOM : []),
  ...(made || (batches && batches.noise > 0) ? NORMAL : []),
];
