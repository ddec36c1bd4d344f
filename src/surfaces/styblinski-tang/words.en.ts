export const words = {
  name: 'Styblinski–Tang',
  short: 'one lowest of four',
  about: 'Four valleys, one in each quarter; one is deepest.',
};
