/** The schedules, each by the name of its folder and in the address, in the order in which they are offered. */
export const SCHEDULES = [
  'step',
  'exponential',
  'inverse-time',
  'sqrt',
  'polynomial',
  'cosine',
  'cosine-restarts',
  'warmup-cosine',
  'cyclic',
  'one-cycle',
  'plateau',
] as const;

export type ScheduleId = (typeof SCHEDULES)[number];

/** What a learning rate may do: keep its value, or follow a schedule. */
export const RATES = ['constant', ...SCHEDULES] as const;

export type RateId = (typeof RATES)[number];
