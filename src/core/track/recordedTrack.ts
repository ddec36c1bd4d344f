import { contentAt, type NamedTrack } from '../contents/contents';
import type { RunSpec } from '../scenario';
import type { Surface } from '../types';

/** What was recorded for a run: on the surface itself, or in a file of the reader's. Nothing where it is not at hand. */
export const recordedTrack = (
  { tracks }: Pick<Surface, 'tracks'>,
  { content = '' }: Pick<RunSpec, 'content'>,
): NamedTrack | undefined => (tracks && Object.hasOwn(tracks, content) ? tracks[content] : contentAt('track', content));
