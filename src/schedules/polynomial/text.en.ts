export const text = {
  text:
    'α falls to 0 in T steps, along a straight line with p = 1, first slowly and then ever faster with p below 1, and the other ' +
    'way round with p above 1. The end is chosen beforehand: after T steps nothing moves any more, whether the goal is reached ' +
    'or not. The straight line is what large language models are often trained with after a warm-up; p = 0.9 comes from image segmentation.',
};
