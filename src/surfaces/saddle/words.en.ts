export const words = {
  name: 'Saddle',
  short: 'flat between two falls',
  about: 'A pass between two valleys: at its top the slope is zero, yet it is no minimum.',
};
