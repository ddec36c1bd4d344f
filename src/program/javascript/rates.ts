import type { Params } from '../../core/types';
import type { WrittenId, WrittenSchedule } from '../schedules';

const alongCosine = (to: string, from: string, share: string): string =>
  `${to} + ((${from} - ${to}) * (1 + Math.cos(Math.PI * ${share}))) / 2`;

/** The bodies of `rate(t)`, the learning rate after t updates, `lr0` being the run's own. */
const BODIES: Readonly<Record<WrittenId, (params: Params) => readonly string[]>> = {
  step: ({ stepSize, gamma }) => [`return lr0 * ${gamma} ** Math.floor(t / ${stepSize});`],
  exponential: ({ gamma }) => [`return lr0 * ${gamma} ** t;`],
  'inverse-time': ({ decay }) => [`return lr0 / (1 + ${decay} * t);`],
  cosine: ({ tMax, etaMin }) => [`return ${alongCosine(String(etaMin), 'lr0', `(t / ${tMax})`)};`],
  'warmup-cosine': ({ startFactor, totalIters, tMax, etaMin }) => [
    `if (t < ${totalIters}) return lr0 * (${startFactor} + ((1 - ${startFactor}) * t) / ${totalIters});`,
    `return ${alongCosine(String(etaMin), 'lr0', `((t - ${totalIters}) / ${tMax})`)};`,
  ],
  cyclic: ({ baseLr, stepSizeUp, stepSizeDown, mode, gamma }) => {
    const whole = Number(stepSizeUp) + Number(stepSizeDown);
    const height = { 'exp-range': ` * ${gamma} ** t`, triangular2: ` / 2 ** Math.floor(t / ${whole})` }[String(mode)];
    return [
      `const phase = t % ${whole};`,
      `const share = phase < ${stepSizeUp} ? phase / ${stepSizeUp} : (${whole} - phase) / ${stepSizeDown};`,
      `return ${baseLr} + (lr0 - ${baseLr}) * share${height ?? ''};`,
    ];
  },
  'one-cycle': ({ totalSteps, pctStart, divFactor, finalDivFactor }) => {
    const top = Number(pctStart) * Number(totalSteps) - 1;
    return [
      `const first = lr0 / ${divFactor};`,
      `const last = first / ${finalDivFactor};`,
      `const [top, end] = [${top}, ${Number(totalSteps) - 1}];`,
      'const at = Math.min(t, end);',
      `if (at <= top) return ${top > 0 ? alongCosine('lr0', 'first', '(at / top)') : 'lr0'};`,
      `return ${alongCosine('last', 'lr0', '((at - top) / (end - top))')};`,
    ];
  },
  plateau: ({ factor, patience, threshold, thresholdMode, cooldown, minLr }) => [
    'if (t === 0) return plateau.rate;',
    `if (loss < ${thresholdMode === 'rel' ? `plateau.best * (1 - ${threshold})` : `plateau.best - ${threshold}`}) {`,
    '  plateau.best = loss;',
    '  plateau.bad = 0;',
    '} else plateau.bad++;',
    'if (plateau.resting > 0) {',
    '  plateau.resting--;',
    '  plateau.bad = 0;',
    '}',
    `if (plateau.bad > ${patience}) {`,
    `  plateau.rate = Math.min(plateau.rate, Math.max(plateau.rate * ${factor}, ${minLr}));`,
    `  plateau.resting = ${cooldown};`,
    '  plateau.bad = 0;',
    '}',
    'return plateau.rate;',
  ],
};

/** The function that gives the learning rate after t updates. */
export function rateLines({ id, params }: WrittenSchedule): string[] {
  const byLoss = id === 'plateau';
  return [
    ...(byLoss ? ['const plateau = { rate: lr0, best: Infinity, bad: 0, resting: 0 };', ''] : []),
    byLoss ? 'function rate(t, loss) {' : 'function rate(t) {',
    ...BODIES[id](params).map((line) => `  ${line}`),
    '}',
    '',
  ];
}
