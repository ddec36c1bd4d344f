export const text = {
  text:
    'A flat cross between steep corners, with the only minimum at (3, 0.5). In the corners the gradient is enormous, so a ' +
    'stride that suits the flat part throws the walker off the map from there; on the arms of the cross a stride that is ' +
    'safe in the corners hardly moves. Methods with a rate for each axis help.',
};
