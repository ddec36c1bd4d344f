export const text = {
  text:
    'α falls to 0 in T steps: along a straight line with p = 1, slowly at first and then ever faster with p ' +
    'below 1, the other way round with p above 1. The end is chosen beforehand: after T steps α stays 0, ' +
    'whether the goal is reached or not. BERT and many language models after it were trained with the straight ' +
    'line, after a warm-up; p = 0.9 comes from image segmentation.',
};
