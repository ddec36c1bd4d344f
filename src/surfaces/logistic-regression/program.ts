import { both, type Column, type Program } from '../shared/written';

export const program: Program = {
  samples({ fit }, data) {
    const labels: Column = { name: 'label', values: [...(data.label ?? [])], standard: false };
    const [x, y] = both(data, true);
    return fit === 'two-weights'
      ? { columns: [x, y, labels], letters: { z: 'theta0 x + theta1 y' } }
      : { columns: [x, labels], letters: { z: 'theta0 x + theta1' } };
  },
};
