import { both, type Program } from '../shared/written';

export const program: Program = {
  samples: (_params, data) => ({
    columns: both(data, data.inUnits === true),
    // The variance of a sine is ½.
    letters: { target: data.inUnits ? 'y/sqrt(2)' : 'y' },
  }),
};
