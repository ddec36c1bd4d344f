export const words = {
  name: 'Six-hump camel',
  about: 'Six valleys in pairs: every one has a twin across the middle.',
};
