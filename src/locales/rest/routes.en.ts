/** What is said of a route's settings, of its slider's paint, and of tracks that were recorded. */
export const routeWords = {
  /** The loss that a training had, and that of the surface where its track lies. */
  recorded: {
    records: (n: string, all: string, updates?: string) =>
      (n === all ? all : `${n} of ${all}`) + (updates === undefined ? ' records' : ` records of ${updates} updates`),
    loss: (value: string) => `recorded loss ${value}`,
    beneath: (value: string) => `loss ${value} on the map`,
    cut: (n: string) => `no finite loss on the map from step ${n} on`,
    fixed: 'Recorded elsewhere, a record a step: nothing about it can be changed.',
    dots: 'Its dots have the recorded loss in the colours of the map: where they differ from the ground, the training had another loss than the map has there.',
    thin: 'Of recorded tracks, thick: recorded loss · thin: loss on the map',
    slope: 'The slope of the map here. The training did not follow it.',
    captured: (percent: string) => `${percent}% of its weight variance in this plane`,
  },
  /** Of a route's settings. */
  route: {
    looksAt: 'Each step looks at',
    alike: 'All samples are alike here, so a batch changes nothing.',
    addNoise: 'Add noise',
    wholeOnly: 'This method is meant for all data: batches mislead its search.',
    more: 'Show all parameters',
    fewer: 'Show fewer parameters',
    menu: (n: number) => `Route ${n}: more`,
    inspect: 'Lay the step open',
    changeRule: 'Change this rule …',
    program: 'As a program …',
    duplicate: 'Duplicate',
    addTrack: 'Add a recorded track …',
    aboutTrack: 'What is a recorded track?',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
  },
  /** What the paint of a slider says. */
  paint: {
    tooLong: 'So many steps over so many samples take too long to try other learning rates.',
    spoken: (text: string) => `Along the slider: ${text}.`,
    stretch: (from: string, to: string, what: string) => `${from} to ${to}: ${what}`,
    between: '; ',
    tones: {
      reached: 'reaches the lowest point',
      settling: 'is at the lowest point, still settling',
      wandering: 'wanders about the lowest point',
      other: 'ends in another valley',
      descending: 'runs out of steps on the slope',
      crawling: 'hardly moves',
      stalled: 'is stuck where it is flat',
      oscillating: 'swings to and fro',
      climbing: 'climbs',
      diverged: 'diverges',
    },
    tonesUnknown: {
      reached: 'reaches a minimum',
      settling: 'is at a minimum, still settling',
      wandering: 'wanders about a minimum',
      other: 'ends elsewhere than at the lowest point',
    },
    coarse: (route: string, nth: string) =>
      `${route}: only one rate in ${nth} was tried; between them the paint is a guess.`,
  },
};
