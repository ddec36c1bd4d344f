export const words = {
  name: 'Easom',
  about: 'One narrow well; all around it the land is as good as flat.',
};
