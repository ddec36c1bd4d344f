/** A line through the penguins, its columns as measured or standardized, with the rule that ends the walk. */
const line = (scale: 'raw' | 'standard', stop: string, lr: number, steps = 5000): string =>
  `?surface=linear-regression,scale:${scale}&data=penguins&steps=${steps}&stop=${stop}&run=gd,lr:${lr}`;

const LR = 0.000049;

export const lineScenes = {
  raw: line('raw', '1e-6', LR),
  standard: line('standard', '1e-6', 0.3),
  /** The rule in its looser form, to be fooled. */
  loose: line('standard', '1e-3', 0.3),
};

/** What else might bring the first walk to its end. */
export const attempts = {
  more: line('raw', 'off', LR, 100000),
  stricter: line('raw', '1e-8', LR),
  longer: line('raw', '1e-6', 0.00005),
  rescale: lineScenes.standard,
};

export const loose = (lr: number): string => line('standard', '1e-3', lr);
