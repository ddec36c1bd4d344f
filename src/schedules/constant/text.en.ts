export const text = {
  text:
    'The same learning rate at every step. With exact gradients that is all gradient descent needs on a smooth function: the steps ' +
    'shrink with the slope. With batches the noise does not shrink, so the walk ends in a cloud around the minimum whose size ' +
    'grows with α; the schedules are there to make it settle.',
};
