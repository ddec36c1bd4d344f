export const words = {
  name: 'SF-AdamW',
  about: 'Schedule-free AdamW: an average of all its steps in the place of momentum and of a falling rate.',
};
