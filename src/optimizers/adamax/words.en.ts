export const words = {
  name: 'AdaMax',
  about: 'Adam that divides by the steepest slope of late instead of the mean.',
};
