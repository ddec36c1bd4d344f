export const text = {
  text:
    'Every step goes straight downhill, and its length is α times the steepness, so the walker slows down by ' +
    'itself where the land levels out. If the largest curvature is L, the loss falls at every step for every α ' +
    'below 2/L. On a quadratic, whose curvature is the same everywhere, a step beyond 2/L grows without end from ' +
    'almost any start; on other surfaces it may instead end in another valley or swing between two walls for ' +
    'ever. Near a minimum the curvature also sets the pace: if the steepest direction is κ times as curved as ' +
    'the flattest, the number of steps grows in proportion to κ, and in a narrow ravine the route zigzags ' +
    'between the walls. With batches smaller than the data and a fixed α it does not come to rest: it ends in a ' +
    'cloud around the minimum whose size grows with α.',
};
