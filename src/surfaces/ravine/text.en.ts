export const text = {
  text:
    'A quadratic whose curvatures are 1 along the floor and κ across it. The walls allow no stride of 2/κ or more, while ' +
    'the floor would like one near 1; with the best compromise, 2/(1 + κ), the distance shrinks by (κ − 1)/(κ + 1) a step. ' +
    'Raise κ and compare gradient descent with momentum, and with a method that rescales the axes.',
};
