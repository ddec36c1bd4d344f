import { both, type Program } from '../shared/written';

export const program: Program = { samples: (_params, data) => ({ columns: both(data, data.inUnits === true) }) };
