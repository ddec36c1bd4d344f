/** What the drawing of an experiment says, in English. */
export const experimentFigure = {
  axes: { batch: 'Batch size B', noise: 'Noise', seed: 'Random seed', x: 'Start x', y: 'Start y' },
  log: (name: string) => `${name}, log scale`,
  measures: {
    outcome: 'Where the route ends',
    updates: 'Updates to the target',
    cost: 'Samples looked at to the target',
    time: 'Time to the target',
    loss: 'Loss at the end',
    distance: 'Distance to the nearest lowest point at the end',
  },
  basins: 'Where a walk ends, by where it starts',
  by: (what: string, names: readonly string[]) =>
    `${what}, by ${names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join(' and ')}`,
  updates: (from: string, to: string, what: string) => `${from} … ${to} updates, ${what}`,
  range: (from: string, to: string) => `${from} … ${to}`,
  valley: (name: string, x: string, y: string) => `${name} (${x}, ${y})`,
  missed: { target: 'target not reached', number: 'no number to measure' },
  median: (draws: string, n: number) => (n === 1 ? 'as measured' : `median of ${draws} draws`),
  band: '10 – 90 % of the draws',
  hollow: 'not reached by half of the draws',
  theory: 'by theory',
  edge: 'theory: no route holds beyond it',
  best: 'best by theory',
  own: 'the route’s own setting',
  share: 'Part of the draws',
  target: (part: string) => `Target: ${part} of the start’s excess loss`,
  draws: (n: string) => `${n} draws a place`,
  parallel: (n: string) => `${n} samples at once`,
};

export type ExperimentFigureText = typeof experimentFigure;
