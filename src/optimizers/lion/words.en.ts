export const words = {
  name: 'Lion',
  about: 'Every stride is equally long on each axis; momentum only says which way.',
};
