import { both, type ProgramColumn, type SurfaceProgram } from '../shared/written';

export const program: SurfaceProgram = {
  samples({ fit }, data) {
    const labels: ProgramColumn = { name: 'label', values: [...(data.label ?? [])], standard: false };
    const [x, y] = both(data, true);
    return fit === 'two-weights'
      ? { columns: [x, y, labels], letters: { z: 'theta0 x + theta1 y' } }
      : { columns: [x, labels], letters: { z: 'theta0 x + theta1' } };
  },
};
