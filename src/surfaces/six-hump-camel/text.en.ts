export const text = {
  text:
    'Six valleys in three pairs: turning the map by 180° changes nothing, so each has a twin of the same depth. ' +
    'Only two of them are the lowest, at (∓0.09, ±0.71); which pair is reached depends on the start, and which of the twins on very little.',
};
