export const text = {
  text:
    'Each coordinate of the gradient is divided by the root mean square of its recent values, an average that ' +
    'forgets at the rate a. Steep and flat directions thus get steps of about the same length, near α, and what ' +
    'matters is mostly the sign of the slope. That is why it neither crawls on plateaus nor explodes on cliffs, ' +
    'and also why a fixed α leaves it hopping around the minimum by about α for ever. If centred (c = 1, ' +
    'otherwise 0), the squared mean m² is taken off, so that the divisor is a standard deviation: where the ' +
    'slope hardly changes this becomes tiny and the steps very long. Near the start v has not filled up yet, so ' +
    'the first steps are up to 1/√(1 − a) times as long as the later ones.',
};
