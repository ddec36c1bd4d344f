import { both, type SurfaceProgram } from '../shared/written';

export const program: SurfaceProgram = { samples: (_params, data) => ({ columns: both(data, data.inUnits === true) }) };
