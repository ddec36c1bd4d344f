export const words = {
  name: 'RMSprop',
  about: 'Each axis divides by how steep it was lately, so strides stay alike.',
};
