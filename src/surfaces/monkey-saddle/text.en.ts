export const text = {
  text:
    'Three valleys meet in one pass: two for the legs of a monkey, one for its tail. At the pass not only the slope but ' +
    'also the curvature is zero, so a walker gets away even more slowly than from an ordinary saddle, and Newton’s method has nothing to go by. Each valley ends in a minimum at distance 1.',
};
