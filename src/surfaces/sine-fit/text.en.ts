export const text = {
  text:
    'A sine wave through points, with frequency and phase to be found. Every frequency that fits some of the beats has a valley of its own, so ' +
    'the loss is full of local minima although only two numbers are sought; the phase comes again every 2π. The lesson: begin near the right frequency.',
  where:
    '(xᵢ, yᵢ) are the m samples; columns of your own are given mean 0 first, x variance 1 and y variance ½, which a sine has.',
};
