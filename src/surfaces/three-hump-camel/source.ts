import type { Source } from '../../core/source';
import { surjanovicBingham } from '../shared/sources';

export const sources: readonly Source[] = [surjanovicBingham('camel3')];
