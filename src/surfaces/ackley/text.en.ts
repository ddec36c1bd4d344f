export const text = {
  text:
    'A funnel whose walls are covered with dents, one at every pair of integers. Far out the dents win and the nearest ' +
    'one holds the walker; near the middle the funnel wins. The minimum is the tip of a cone: the slope does not fade as one comes near, ' +
    'so steps of a fixed α keep jumping across it, and only a falling learning rate comes to rest.',
};
