/** Ids that are explained before they are there. */
export type ComingSurface = never;
export type ComingDataset = never;
