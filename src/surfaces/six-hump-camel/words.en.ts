export const words = {
  name: 'Six-hump camel',
  short: 'two lowest of six',
  about: 'Six valleys in pairs: every one has a twin across the middle.',
};
