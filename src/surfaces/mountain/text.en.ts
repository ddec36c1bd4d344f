export const text = {
  text:
    'Five Gaussian hills and hollows in a shallow bowl, with three minima of different depth. Three strides from one ' +
    'start end in three places: a good one in the hut, one too long in another valley, one too short on the slope. ' +
    'Which valley a route ends in depends on the start and the stride, not only on the method: move the start across ' +
    'the ridge and see the colours of the slider change.',
  where: 'aᵢ, (xᵢ, yᵢ) and wᵢ are the height, the centre and the width of each hill or hollow.',
};
