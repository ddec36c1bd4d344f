export const words = {
  name: 'Ackley',
  short: 'a pitted funnel',
  about: 'A funnel full of dents: at its sharp point fixed strides swing to and fro.',
};
