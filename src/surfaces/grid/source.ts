import type { Source } from '../../core/source';
import { KEYS } from '../shared/sources';

export const sources: readonly Source[] = [KEYS];
