export const text = {
  text:
    'Three valleys: the deepest at the origin and a shallower one on either side. A small stride settles ' +
    'in the valley where it begins; a larger one, or momentum, may roll across the pass. Watch how the colour under the slider changes with the stride.',
};
