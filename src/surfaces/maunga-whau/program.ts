import type { SurfaceProgram } from '../shared/written';
import { readVolcano } from './volcano';

export const program: SurfaceProgram = {
  heights() {
    const { columns, rows, values, spacing } = readVolcano();
    const axis = { first: 0, step: spacing };
    return { columns, rows, values: Float64Array.from(values), x: axis, y: axis };
  },
};
