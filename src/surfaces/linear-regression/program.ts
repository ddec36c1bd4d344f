import { both, type Program } from '../shared/written';

export const program: Program = { samples: ({ scale }, data) => ({ columns: both(data, scale !== 'raw') }) };
