export const words = {
  name: 'Round bowl',
  short: 'one round minimum',
  about: 'Every direction curves alike: any stride below 2 arrives.',
};
