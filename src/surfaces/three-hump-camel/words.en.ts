export const words = {
  name: 'Three-hump camel',
  short: 'one lowest of three',
  about: 'A deep valley between two shallower ones that catch short strides.',
};
