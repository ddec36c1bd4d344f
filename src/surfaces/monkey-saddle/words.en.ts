export const words = {
  name: 'Monkey saddle',
  short: 'three ways down',
  about: 'Three valleys meet in a pass so flat that even its curvature is zero.',
};
