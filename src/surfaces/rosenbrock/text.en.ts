export const text = {
  text:
    'A narrow valley bent like a parabola, with its only minimum at (1, 1). Reaching the floor takes a few steps, ' +
    'following it takes thousands: along the floor the loss hardly falls while the walls are steep, and the curvatures ' +
    'at the minimum differ by a factor of about 2500. Good for comparing momentum with methods that know the curvature.',
};
