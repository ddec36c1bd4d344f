export const words = {
  name: 'Beale',
  short: 'sharp corners',
  about: 'A flat cross between steep corners: one long valley leads round to the minimum.',
};
