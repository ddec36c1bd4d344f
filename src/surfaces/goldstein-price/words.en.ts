export const words = {
  name: 'Goldstein–Price',
  short: 'four walled valleys',
  about: 'Four valleys under walls of a million: only tiny strides survive.',
};
