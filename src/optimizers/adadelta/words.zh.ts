export const words = {
  name: 'AdaDelta',
  about: '由自己之前的步子决定步长，起步很慢。',
};
