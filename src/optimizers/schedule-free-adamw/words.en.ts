export const words = {
  name: 'Schedule-Free AdamW',
  about: 'AdamW with an average of all its steps in the place of momentum and of a falling rate.',
};
