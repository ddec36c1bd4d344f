export const words = {
  name: 'Rprop',
  about: 'Only signs count: a stride grows while they agree and shrinks when one turns.',
};
