export const words = {
  name: 'Easom',
  short: 'one hole in a plain',
  about: 'One narrow well; all around it the land is as good as flat.',
};
