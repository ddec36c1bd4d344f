export const words = {
  name: 'Backtracking',
  about: 'Tries a long stride straight downhill and shortens it until the loss falls enough.',
};
