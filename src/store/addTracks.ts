import type { Edit } from './edits';

/** @param _keys the keys of recorded tracks that have been provided */
export const addTracks =
  (_keys: readonly string[]): Edit =>
  (scenario) =>
    scenario;
