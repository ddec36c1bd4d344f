export const words = {
  name: 'NAdam',
  about: '像 Nesterov 那样往前看的 Adam。',
};
