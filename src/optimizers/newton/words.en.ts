export const words = {
  name: 'Newton’s method',
  about: 'Fits a bowl to slope and curvature, and strides to its bottom.',
};
