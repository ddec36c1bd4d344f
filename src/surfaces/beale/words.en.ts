export const words = {
  name: 'Beale',
  about: 'A flat cross between steep corners: one long valley leads round to the minimum.',
};
