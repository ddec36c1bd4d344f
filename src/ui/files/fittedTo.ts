import type { Scenario } from '../../core/scenario';
import { datasetsOf } from '../../scenario/defaults';
import { FITTED } from '../../store/lateEdits';
import type { SurfaceId } from '../../surfaces/ids';

/** The surface that own data would make: the present one, or a line's where that takes none. */
export const fittedTo = ({ surface: { id } }: Scenario): SurfaceId => (datasetsOf(id).includes('own') ? id : FITTED);
