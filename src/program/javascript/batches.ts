import type { Batches } from '../plan';

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

const BATCHES = [
  '// Without replacement: shuffled anew for every epoch.',
  'function* createBatches(samples, size, random) {',
  '  const below = (n) => {',
  '    let word = random();',
  '    while (word >= 2 ** 32 - (2 ** 32 % n)) word = random();',
  '    return word % n;',
  '  };',
  '  const order = Array.from({ length: samples }, (_, i) => i);',
  '  for (;;) {',
  '    for (let i = samples - 1; i > 0; i--) {',
  '      const j = below(i + 1);',
  '      [order[i], order[j]] = [order[j], order[i]];',
  '    }',
  '    for (let at = 0; at < samples; at += size) yield order.slice(at, at + size);',
  '  }',
  '}',
  '',
];

const TILTS = [
  '// Normal numbers as a ratio of uniform ones (Kinderman and Monahan, 1977).',
  'function normal(random) {',
  '  const uniform = () => ((random() >>> 5) * 2 ** 26 + (random() >>> 6)) / 2 ** 53;',
  '  for (;;) {',
  '    const u = 1 - uniform();',
  '    const z = (1.7155277699214135 * (uniform() - 0.5)) / u;',
  '    if (u <= Math.exp((-z * z) / 4)) return z;',
  '  }',
  '}',
  '',
  '// Each sample is the same loss, tilted a little; all tilts together cancel.',
  'function createTilts(samples, noise, random) {',
  '  const column = Array.from({ length: samples }, () => normal(random));',
  '  const mean = column.reduce((sum, tilt) => sum + tilt, 0) / samples;',
  '  return column.map((tilt) => noise * (tilt - mean));',
  '}',
  '',
];

function tiltLines({ samples, noise, seed }: Batches, searches: boolean): string[] {
  return [
    ...TILTS,
    `const tilting = createRandom(${seed}, -1);`,
    `const tilts = [createTilts(${samples}, ${noise}, tilting), createTilts(${samples}, ${noise}, tilting)];`,
    'const tiltOf = (batch, i) => batch.reduce((sum, id) => sum + tilts[i][id], 0) / batch.length;',
    '',
    'function batchGradient(x, y, batch) {',
    '  return gradient(x, y).map((slope, i) => slope + tiltOf(batch, i));',
    '}',
    '',
    ...(searches
      ? [
          'function batchLoss(x, y, batch) {',
          '  return loss(x, y) + tiltOf(batch, 0) * x + tiltOf(batch, 1) * y;',
          '}',
          '',
        ]
      : []),
  ];
}

/** The part of the samples that each update looks at, drawn as the page draws it. */
export function batchLines(batches: Batches | undefined, searches: boolean): string[] {
  if (!batches) return [];
  const { samples, size, seed, stream, noise } = batches;
  return [
    ...RANDOM,
    ...(noise > 0 ? tiltLines(batches, searches) : []),
    ...BATCHES,
    `const batches = createBatches(${samples}, ${size}, createRandom(${seed}, ${stream}));`,
    '',
  ];
}
