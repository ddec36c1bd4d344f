export const text = {
  text:
    'Parallel waves that grow outwards, across a valley, with the lowest point at (1, 1). Along x the walker meets wall after wall, along y it is nearly ' +
    'free, so routes run down a furrow and stop at its lowest place, which is seldom the lowest of all.',
};
