/** The text of the view in three dimensions. */
export const relief = {
  label: 'Relief with routes',
  camera: 'Camera',
  turn: 'Turn',
  tilt: 'Tilt',
  rise: 'Height',
  degrees: (angle: string) => `${angle}°`,
  times: (factor: string) => `× ${factor}`,
  views: 'Seen from',
  presets: { oblique: 'Oblique', side: 'From the side', above: 'From above' },
  exaggeration: (factor: string) => `1 unit of J is drawn as long as ${factor} units of x.`,
  logHeights: 'Heights are logarithms of the loss above the lowest.',
  cut: (loss: string) => `The relief is cut off above ${loss}.`,
  hold: 'Relief: arrow keys turn and tilt it, plus and minus zoom, 0 resets the view',
  tools: 'Zoom',
  reset: 'Reset the view',
  hint: 'Ctrl + wheel zooms',
  touchHint: 'Two fingers turn the relief',
  description: (name: string, xmin: string, xmax: string, ymin: string, ymax: string) =>
    `${name} in three dimensions: x from ${xmin} to ${xmax}, y from ${ymin} to ${ymax}.`,
  described: (turn: string, tilt: string) => `Seen from ${tilt} above the horizon, turned by ${turn}.`,
  building: 'The relief is being built…',
};

export type ReliefWords = typeof relief;
