/** The data sets, each by the name of its folder and in the address, in the order in which they are offered. */
export const DATASETS = ['penguins', 'own', 'line', 'waves', 'blobs'] as const;

export type DatasetId = (typeof DATASETS)[number];
