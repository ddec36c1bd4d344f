import type { ProgramBatches } from '../plan';

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
  '// Each sample is the same loss, tilted a little; all tilts together cancel.',
  'function createTilts(samples, noise, random) {',
  '  const column = Array.from({ length: samples }, () => normal(random));',
  '  const mean = column.reduce((sum, tilt) => sum + tilt, 0) / samples;',
  '  return column.map((tilt) => noise * (tilt - mean));',
  '}',
  '',
];

function tiltLines({ samples, noise, seed }: ProgramBatches, searches: boolean): string[] {
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
export function batchLines(batches: ProgramBatches | undefined, searches: boolean): string[] {
  if (!batches) return [];
  const { samples, size, seed, stream, noise } = batches;
  return [
    ...(noise > 0 ? tiltLines(batches, searches) : []),
    ...BATCHES,
    `const batches = createBatches(${samples}, ${size}, createRandom(${seed}, ${stream}));`,
    '',
  ];
}
