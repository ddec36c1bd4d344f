import type { Source } from '../../core/source';
import { BOYD } from '../shared/sources';

export const sources: readonly Source[] = [BOYD];
