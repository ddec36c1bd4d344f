/** Below a painted slider: its stretches, and what would happen under the pointer. */
export const zones = {
  under: (rate: string, what: string) => `at ${rate}: ${what}`,
  arrives: { hut: 'the hut', lowest: 'the lowest point', some: 'a minimum' },
  names: {
    settling: 'nearly there',
    wandering: 'wanders about it',
    other: 'another valley',
    descending: 'too short: still on the slope',
    crawling: 'hardly moves',
    stalled: 'stuck',
    oscillating: 'swings',
    climbing: 'climbs',
    diverged: 'diverges',
  },
  elsewhere: 'another minimum',
  /** Where there is little room. */
  short: { descending: 'too short', other: 'strays', wandering: 'about it' } as Record<string, string>,
  or: ' or ',
};
