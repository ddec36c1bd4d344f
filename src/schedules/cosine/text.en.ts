export const text = {
  text:
    'Half a cosine wave from α to the lowest rate: it stays high for long, falls quickly in the middle and ' +
    'ends gently, with nothing to choose but the length. Set the length to that of the run: beyond it the rate ' +
    'rises again. In the paper the rate jumps back to the top each time (warm restarts, which are a schedule ' +
    'of their own here); in this one, as in CosineAnnealingLR, it does not.',
};
