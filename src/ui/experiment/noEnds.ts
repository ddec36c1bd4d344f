/** Ends and counts belong to the setting that they were chosen for. */
export const NO_ENDS = { from: undefined, to: undefined, places: undefined };
export const NO_ENDS_BY = { fromBy: undefined, toBy: undefined, placesBy: undefined };
