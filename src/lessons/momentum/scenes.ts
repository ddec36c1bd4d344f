const KAPPA = 50;

/** A ravine with some routes, each as an address writes it. */
const ravineOf = (rest: string, ...runs: readonly string[]): string =>
  `?surface=ravine,kappa:${KAPPA}&${rest}${runs.map((run) => `&run=${run}`).join('')}`;

export const heavyScenes = {
  limit: ravineOf('steps=300&stop=off', 'gd,lr:0.06', 'momentum,lr:0.06,momentum:0.9'),
  race: ravineOf(
    'steps=300&stop=off',
    'gd,lr:0.0392',
    'momentum,lr:0.02,momentum:0.9',
    'nesterov,lr:0.02,momentum:0.9',
    'momentum,lr:0.0614,momentum:0.566',
  ),
  day: ravineOf('steps=60', 'momentum,lr:0.02,momentum:0.9'),
  noise: ravineOf(
    'noise=1&steps=600&stop=off',
    'gd,lr:0.02,batch:1',
    'momentum,lr:0.02,momentum:0.9,batch:1',
    'momentum,lr:0.002,momentum:0.9,batch:1',
  ),
};

export const heavyDay = (lr: number, momentum: number): string =>
  ravineOf('steps=60', `momentum,lr:${lr},momentum:${momentum}`);

export const plainDay = (lr: number): string => ravineOf('steps=60', `gd,lr:${lr}`);

/** Beside the limit of the first scene. */
export const heavyAt = (lr: number): string => ravineOf('steps=300&stop=off', `momentum,lr:${lr},momentum:0.9`);

/** The first and the last route of the race, each at its best, between walls four times as steep. */
export const STEEPER =
  '?surface=ravine,kappa:200&steps=1500&stop=off&run=gd,lr:0.00995&run=momentum,lr:0.0174,momentum:0.753';

/** The three routes of the noisy scene for long, with other samples and other draws. */
export const noisyFor = (steps: number, seed: number): string =>
  heavyScenes.noise.replace('steps=600', `steps=${steps}&seed=${seed}`);

/** The last two of them without noise: as quick as each other. */
export const CALM = ravineOf('steps=600&stop=off', 'gd,lr:0.02', 'momentum,lr:0.002,momentum:0.9');
