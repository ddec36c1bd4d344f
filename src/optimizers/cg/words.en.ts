export const words = {
  name: 'Conjugate gradient',
  about: 'Each direction spares what the one before has gained: two suffice in a bowl.',
};
