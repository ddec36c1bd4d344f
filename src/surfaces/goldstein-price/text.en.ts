export const text = {
  text:
    'Four valleys of depth 3, 30, 84 and 840 under walls that rise to a million; the lowest is at (0, −1). Slopes differ by ' +
    'orders of magnitude between wall and floor, so there is hardly one stride for both: look at how narrow the good part of the slider is, and how much broader it is for adaptive methods.',
  where: 'This is the usual formula in fewer letters.',
};
