export const words = {
  name: 'Round bowl',
  about: 'Every direction curves alike: any stride below 2 arrives.',
};
