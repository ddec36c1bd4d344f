export const text = {
  text:
    'Each place is a whole network: LeNet-5, as it is taught today with ReLU and max pooling, with the weights θ* + x·d₁ + y·d₂. ' +
    'θ* are the 61,706 weights at which a training in PyTorch ended: SGD with learning rate 0.001 and momentum, in batches of 32, for 30 epochs, from a loss ' +
    'of 2.30 to 0.24 on the 2000 digits that it learned; of 8000 others it then read 90.4 % rightly. ' +
    'The three recorded tracks are that training and two others from the same first weights, SGD at 0.05 and Adam, projected ' +
    'onto the plane; each dot has the loss that the network really had. The second reads 96.0 % of the other digits rightly, ' +
    'Adam’s 95.5 %. ' +
    'A route that is computed here is a walk on this slice of the loss, not the training of LeNet: that one moved in 61,706 ' +
    'dimensions and followed the gradient of one batch after another. ' +
    'The plane of the first two principal components was fitted to the first track, so it shows the others badly: it holds 98.8 % of the variance of its weights from epoch to epoch, and yet ' +
    'its loss is not the one the network had: 0.66 instead of 0.54 after epoch 17. Two random filter-normalized directions hold ' +
    '0.043 %: on that plane the whole training hardly leaves the middle. Beyond the border nothing was computed, and the land is made to rise.',
  where:
    'hᵢⱼ are the losses at 51 × 51 places, Δ apart; L is the mean cross-entropy over the 2000 digits, K the cubic convolution kernel of ' +
    'Keys with a = −½.',
};
