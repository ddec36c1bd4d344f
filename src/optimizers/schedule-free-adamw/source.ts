import type { Source } from '../../core/source';
import { DEFAZIO } from '../shared/sources';

export const sources: readonly Source[] = [DEFAZIO];
