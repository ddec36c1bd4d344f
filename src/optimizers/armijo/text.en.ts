export const text = {
  text:
    'Gradient descent that tries out its stride: it begins with α and shortens it by ρ until the loss falls by ' +
    'at least the part c₁ of what the slope promises. So the loss never rises and no learning rate has to be ' +
    'known; α only has to be long enough. Each trial costs an evaluation of the loss, which is counted. It needs ' +
    'the whole data, since two losses can be compared only on the same batch, and in a ravine it zigzags like ' +
    'every steepest descent: a good length does not mend the direction.',
  where: 's is the first of these strides for which the inequality holds.',
};
