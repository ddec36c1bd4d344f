export const text = {
  text:
    'Four valleys, one in each quadrant, and only the one at (−2.90, −2.90) is the lowest. The loss is a sum of one function of ' +
    'x and the same of y, so each coordinate decides for itself: a method that treats each axis by itself loses nothing here.',
};
