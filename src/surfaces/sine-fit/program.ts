import { both, type SurfaceProgram } from '../shared/written';

export const program: SurfaceProgram = {
  samples: (_params, data) => ({
    columns: both(data, data.inUnits === true),
    // The variance of a sine is ½.
    letters: { target: data.inUnits ? 'y/sqrt(2)' : 'y' },
  }),
};
