export const text = {
  text:
    'Your own heights on a regular grid, joined by a smooth bicubic surface with an exact gradient. Between the ' +
    'nodes it may swing a little beyond the heights; beyond the border the land is made up and rises. ' +
    'A minimum is marked where the heights all around it are known, so never on the border, and called the lowest only if no height is lower.',
  where: 'hᵢⱼ are the heights, K is the cubic convolution kernel of Keys with a = −½.',
};
