export const text = {
  text:
    'A bowl with ripples of a fixed height, made to try simulated annealing on. Near the middle they are steeper than ' +
    'the bowl and form twenty-five hollows, the lowest at the origin; farther out the bowl is steeper, and it is ' +
    'downhill all the way. A short stride ends in the first hollow it meets, while a long one, noise or momentum carries the ' +
    'walker over the rims toward the middle, which are lower the farther out they lie.',
};
