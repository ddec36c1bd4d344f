export const text = {
  text:
    'Waves on a bowl so wide and flat that neighbouring hollows differ in depth by very little; the lowest is the ' +
    'one at the origin. From afar one sees only the bowl, from near only the waves: a long stride follows the one, a short stride the other.',
};
