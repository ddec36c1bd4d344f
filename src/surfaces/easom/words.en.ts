export const words = {
  name: 'Easom',
  short: 'one lonely hole',
  about: 'One narrow well; all around it the land is as good as flat.',
};
