export const words = {
  name: 'Nesterov momentum',
  about: 'A heavy ball that looks ahead to where it is rolling.',
};
