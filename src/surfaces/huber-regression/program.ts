import { createMoments } from '../../core/moments';
import { both, type SurfaceProgram } from '../shared/written';

export const program: SurfaceProgram = {
  samples({ scale, delta }, data) {
    const standard = scale !== 'raw';
    // δ counts standard deviations of y.
    const bend = Number(delta) * (standard ? 1 : createMoments(data.x, data.y).sdY);
    return { columns: both(data, standard), letters: { delta: String(bend) } };
  },
};
