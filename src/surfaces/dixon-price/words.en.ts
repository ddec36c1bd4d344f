export const words = {
  name: 'Dixon–Price',
  about: 'A horseshoe with a minimum in each leg.',
};
