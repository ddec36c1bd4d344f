export const words = {
  name: 'Saddle',
  about: 'A pass between two valleys: at its top the slope is zero, yet it is no minimum.',
};
