/** Ids that are explained before they are there. */
export type ComingSurface =
  | 'ackley'
  | 'beale'
  | 'booth'
  | 'matyas'
  | 'three-hump-camel'
  | 'six-hump-camel'
  | 'styblinski-tang'
  | 'rastrigin'
  | 'griewank'
  | 'levy'
  | 'mccormick'
  | 'goldstein-price'
  | 'dixon-price'
  | 'easom'
  | 'monkey-saddle'
  | 'grid';
export type ComingDataset = never;
