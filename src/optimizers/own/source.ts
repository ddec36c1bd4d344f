import type { Source } from '../../core/source';

export const sources: readonly Source[] = [];
