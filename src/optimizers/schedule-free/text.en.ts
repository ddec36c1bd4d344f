export const text = {
  text:
    'Where batches disagree, a constant learning rate never settles, and a falling one has to know beforehand how many ' +
    'steps there will be. Here z walks with a constant rate, and x, the average of all its places, settles in its stead. ' +
    'Gradients are taken between the two, at (1 − μ)z + μx, nearly at the average with the usual μ of 0.9: that keeps z ' +
    'from running off, as momentum would. The route shows the place where gradients are taken; x is what would be kept in ' +
    'the end. It takes larger rates than plain descent. The price: early places stay in the average for ever, so on a ' +
    'long way the newest steps count less and less, and it crawls where momentum still rolls.',
  where:
    'z makes the plain steps, c is the share of its newest place in the average of all, which are weighed by the square of ' +
    'the largest rate so far; with a constant rate c is 1/t.',
};
