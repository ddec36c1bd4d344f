import type { Source } from '../../core/source';
import { LOSHCHILOV_HUTTER } from '../shared/sources';

export const sources: readonly Source[] = [LOSHCHILOV_HUTTER];
