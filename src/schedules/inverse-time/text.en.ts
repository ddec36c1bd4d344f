export const text = {
  text:
    'α falls as 1/t. The sum of all rates is infinite, so any distance can be walked, while the sum of their squares is ' +
    'finite, so the noise averages out: with both, Robbins and Monro proved that the walk arrives although every gradient is noisy. It is a guarantee for the very ' +
    'long run; within a few hundred steps the rate is often too small too soon.',
};
