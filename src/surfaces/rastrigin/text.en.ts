export const text = {
  text:
    'A bowl covered by an egg box: a local minimum near every pair of integers, and the lowest at the origin. ' +
    'A descent ends in the hollow in which it begins, whatever the method; to get farther it takes strides as long as the distance between hollows, or noise. A standard test for global search.',
};
