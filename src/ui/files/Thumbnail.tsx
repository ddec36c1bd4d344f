import { useEffect, useRef } from 'react';
import type { Heights } from '../../core/contents/contents';
import type { Altitude } from '../../plot/altitude';
import { MARGIN } from '../../plot/field';
import { paintTerrain } from '../../plot/terrain';
import { useShared } from '../shell/context';

/** Side of the picture, px. */
const SIDE = 132;

/** The land of a grid as the map will show it. */
export function Thumbnail({ heights }: { readonly heights: Heights }) {
  const { palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const { columns, rows, values } = heights;
  useEffect(() => {
    const context = ref.current?.getContext('2d');
    if (!context) return;
    const [width, height] = [columns + 2 * MARGIN, rows + 2 * MARGIN];
    const field = new Float64Array(width * height);
    let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
    for (let j = 0; j < height; j++) {
      const row = Math.min(rows - 1, Math.max(0, rows - 1 - (j - MARGIN)));
      for (let i = 0; i < width; i++) {
        field[j * width + i] = values[row * columns + Math.min(columns - 1, Math.max(0, i - MARGIN))]!;
      }
    }
    const altitude: Altitude = { low: lowest, high: highest, share: (at) => (at - lowest) / (highest - lowest) };
    const cell = SIDE / Math.max(columns, rows);
    const image = paintTerrain(
      { columns: width, rows: height, cell, values: field, lowest, highest },
      altitude,
      palette,
    );
    context.putImageData(image, 0, 0);
  }, [columns, rows, values, palette]);
  return <canvas ref={ref} className="own-thumbnail" width={columns} height={rows} />;
}
