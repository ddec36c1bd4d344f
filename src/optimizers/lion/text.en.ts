export const text = {
  text:
    'Found by a program that searched among update rules: the step is the sign of a momentum, so every ' +
    'coordinate moves by exactly α, whatever the slope. It stores one average instead of two and uses two rates: ' +
    'β₁ weighs the present gradient for the step, β₂ is what the memory keeps. Since the length never shrinks, ' +
    'it needs a learning rate several times smaller than Adam’s, and with a fixed α it ends by hopping around ' +
    'the minimum by α. Where one slope is much smaller than the other, the sign treats both alike, which is bold ' +
    'on ravines and under noise.',
};
