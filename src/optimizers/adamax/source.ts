import type { Source } from '../../core/source';
import { KINGMA_BA } from '../shared/sources';

export const sources: readonly Source[] = [KINGMA_BA];
