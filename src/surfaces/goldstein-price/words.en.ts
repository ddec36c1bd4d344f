export const words = {
  name: 'Goldstein–Price',
  about: 'Four valleys under walls of a million: only tiny strides survive.',
};
