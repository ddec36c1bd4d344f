export const words = {
  name: 'Adam',
  about: 'Momentum, divided on each axis by how steep it was lately.',
};
