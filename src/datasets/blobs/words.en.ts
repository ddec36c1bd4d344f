export const words = {
  name: 'Made-up clouds',
  about: 'Two clouds of points; the outliers wear the label of the other cloud.',
  parameters: {
    distance: 'Distance',
    spread: 'Spread',
  },
  columns: {
    feature1: 'x₁',
    feature2: 'x₂',
  },
  classes: {
    first: 'First cloud',
    second: 'Second cloud',
  },
};
