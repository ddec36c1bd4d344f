export const text = {
  text:
    'A tilted trough with a wave along its floor: two minima on the map, the lower at (−0.55, −1.55). Beyond the map ' +
    'the floor goes on falling, hollow after hollow, so a walker who leaves it need not come back. Momentum may roll from one hollow to the next.',
};
