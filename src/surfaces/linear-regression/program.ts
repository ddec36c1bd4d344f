import { both, type SurfaceProgram } from '../shared/written';

export const program: SurfaceProgram = { samples: ({ scale }, data) => ({ columns: both(data, scale !== 'raw') }) };
