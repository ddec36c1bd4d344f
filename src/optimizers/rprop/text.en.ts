export const text = {
  text:
    'Only the signs of the slope count. Each coordinate has its own step Δ, α at first: it grows by η⁺ while the ' +
    'slope keeps its sign and shrinks by η⁻ when the sign turns, which means that a minimum was jumped over; in ' +
    'that update the coordinate stays where it is. So it crosses plateaus as quickly as slopes and closes in on ' +
    'a minimum geometrically, one axis at a time. It is made for full batches: under the noise of small ones the ' +
    'signs flip at random and the steps collapse, without averaging out. A narrow valley oblique to the axes ' +
    'slows it down too.',
  where: 'Δ is α at first, p is the gradient of the update before.',
};
