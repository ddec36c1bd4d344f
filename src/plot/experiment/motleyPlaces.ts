import type { PaintedPlane } from './painted';

/** How far around a place is looked, in places. */
const AROUND = 2;

/** Neighbours of different kinds in that square; a border that goes through it aslant has 10, chance about 25. */
const MOST_CHANGES = 16;

/** Tells where kinds change from place to place, so that a border around each would hide them all. */
export function motleyPlaces({ width, height, kindAt }: PaintedPlane): (place: number) => boolean {
  // Sums over all that is above and to the left of a place: any square's is the difference of four.
  const across = width + 1;
  const sums = new Int32Array(across * (height + 1));
  for (let j = 0; j < height; j++) {
    for (let i = 0, row = 0; i < width; i++) {
      const place = j * width + i;
      if (i + 1 < width && kindAt[place] !== kindAt[place + 1]) row++;
      if (j + 1 < height && kindAt[place] !== kindAt[place + width]) row++;
      sums[(j + 1) * across + i + 1] = sums[j * across + i + 1]! + row;
    }
  }
  return (place) => {
    const [i, j] = [place % width, Math.floor(place / width)];
    const [left, right] = [Math.max(0, i - AROUND), Math.min(width, i + AROUND + 1)];
    const [top, bottom] = [Math.max(0, j - AROUND) * across, Math.min(height, j + AROUND + 1) * across];
    return sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]! > MOST_CHANGES;
  };
}
