export const text = {
  text:
    'The rate rises evenly to α first and then falls along a cosine. The rise helps where the first steps are the ' +
    'dangerous ones: on a steep start, or while the averages of Adam still hold too few gradients. It became usual for training ' +
    'with large batches, and then for transformers.',
};
