export const text = {
  text:
    'Two round clouds of points, one for each class, whose distance and spread you choose. The farther apart, the ' +
    'easier to separate; the outliers are points deep in the second cloud that are labelled as the first.',
};
