export const words = {
  name: 'Dixon–Price',
  short: 'a horseshoe valley',
  about: 'A horseshoe with a minimum in each leg.',
};
