/** Slider positions in a factor of ten. */
export const PER_DECADE = 100;

/** The whole-number position nearest to a learning rate; −∞ for 0. */
export function positionOf(lr: number): number {
  return Math.round(PER_DECADE * Math.log10(lr));
}

/** The learning rate at a position, to the three digits that a reader sees. */
export function lrAt(position: number): number {
  return Number((10 ** (position / PER_DECADE)).toPrecision(3));
}

/** First and last position of the slider over a surface's range of learning rates. */
export function sliderRange([low, high]: readonly [number, number]): readonly [first: number, last: number] {
  return [positionOf(low), positionOf(high)];
}
