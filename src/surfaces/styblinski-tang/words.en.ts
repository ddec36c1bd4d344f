export const words = {
  name: 'Styblinski–Tang',
  about: 'Four valleys, one in each quarter; one is deepest.',
};
