export const words = {
  name: 'NAdam',
  about: 'Adam that looks ahead as Nesterov does.',
};
