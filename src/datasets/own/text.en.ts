export const text = {
  text:
    'Two columns of your file, and a third for the classes where two are told apart. Rows without a number in either are ' +
    'left out. The file stays in this browser; an address only carries its fingerprint.',
};
