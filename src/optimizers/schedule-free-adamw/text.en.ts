export const text = {
  text:
    'What Schedule-Free does to plain descent, done to AdamW: the steps of z are Adam’s without momentum, about α long in ' +
    'each coordinate whatever the scale of the loss, and the average of all its places takes the part of both β₁ and the ' +
    'falling rate. It won a public contest of training methods that must do without tuning by hand. The route shows the ' +
    'place where gradients are taken, between z and the average. Early ' +
    'places linger in the average, so that on long ways it falls behind Adam; and z keeps its stride, so that in a narrow ' +
    'valley it ends by swinging from wall to wall and takes the average along. Weight decay is subtracted directly, as in ' +
    'AdamW.',
  where:
    'z makes AdamW’s steps, c is the share of its newest place in the average of all, which are weighed by the square of ' +
    'the largest rate so far; with a constant rate c is 1/t.',
};
