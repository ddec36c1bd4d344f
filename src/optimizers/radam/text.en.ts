export const text = {
  text:
    'In its first steps Adam divides by an average v of very few squares, which may be far too small by chance; ' +
    'a warm-up of the learning rate is the usual cure. RAdam computes instead how many samples v effectively ' +
    'holds, ρ: while ρ ≤ 5, it moves by bias-corrected momentum alone, without dividing; then it divides by √v, ' +
    'at first held back by the factor r, which tends to 1. With β₂ = 0.999 the first five steps are undivided, ' +
    'so they are as long as the slope is steep and depend on the scale of the loss: on a steep surface an α that ' +
    'suits Adam can throw the walker off the map at once. Later it behaves as Adam does.',
};
