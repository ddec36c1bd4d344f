export const text = {
  text:
    'Made for training on many machines at once: of the averaged gradient only the sign is kept, one bit per ' +
    'coordinate, and that is all the machines send each other. Every coordinate moves by exactly α, on a steep wall ' +
    'as on a flat floor, so it does not mind when one axis is much steeper than the other. But it only ever steps ' +
    'along a diagonal, and zigzags in a valley that runs otherwise. The length never shrinks: with a fixed α it ends ' +
    'by hopping around the minimum, and a large β, which turns late, makes the hops wider. With β = 0 it is signSGD, ' +
    'which takes the sign of each gradient by itself: a rare steep one counts no more than a small one, so noise can ' +
    'lead it uphill.',
};
