export const words = {
  name: 'Three-hump camel',
  about: 'A deep valley between two shallower ones that catch short strides.',
};
