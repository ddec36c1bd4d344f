export const text = {
  text:
    'To and fro between a lowest rate and α. Long strides carry the walk out of poor valleys and off saddles, short ones let it ' +
    'settle in between, so one looks at it at the bottom of a cycle. Peaks may keep their height, halve each time, or shrink at every step.',
  where:
    'h is 1 where the peaks are alike, 2⁻ⁿ after n whole cycles where they halve, and γᵗ where they shrink at every step.',
};
