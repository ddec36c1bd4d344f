export const text = {
  text:
    'The heights of a real volcano in Auckland, measured on a grid of 10 m, joined by a smooth bicubic surface; the loss is the ' +
    'altitude in metres. The crater is a local minimum that traps most routes which begin inside. The other hollows are at the edge, ' +
    'beyond which nobody measured: the land is made to rise there, and no place on it is marked as a minimum. Heights rounded to whole metres ' +
    'leave small steps and puddles, like those of measured data everywhere, and the slope is in metres per metre, so ' +
    'useful learning rates are much larger than elsewhere.',
  where: 'hᵢⱼ are the measured heights, K is the cubic convolution kernel of Keys with a = −½.',
};
