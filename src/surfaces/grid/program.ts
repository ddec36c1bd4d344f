import type { Program } from '../shared/written';
import { heightsOf } from './surface';

export const program: Program = { heights: ({ content }) => heightsOf(content) };
