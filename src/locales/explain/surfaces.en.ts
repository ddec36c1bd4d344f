import type { DatasetId, SurfaceId } from '../../core/scenario';

/** What to watch on each surface, in English. */
export const surfaces: Readonly<Record<SurfaceId, string>> = {
  mountain:
    'Five Gaussian hills and hollows in a shallow bowl, with three minima of different depth. Three strides from one ' +
    'start end in three places: a good one in the hut, one too long in another valley, one too short on the slope. ' +
    'Which valley a route ends in depends on the start and the stride, not only on the method: move the start across ' +
    'the ridge and see the colours of the slider change.',
  bowl:
    'The simplest quadratic: its Hessian is the identity, so minus the gradient points straight at the minimum and ' +
    'α = 1 arrives in one step. Each step multiplies the distance by |1 − α|; therefore it converges for α below 2, ' +
    'jumps between two opposite points for ever at exactly 2, and flies off beyond.',
  ravine:
    'A quadratic whose curvatures are 1 along the floor and κ across it. The walls allow no stride of 2/κ or more, while ' +
    'the floor would like one near 1; with the best compromise, 2/(1 + κ), the distance shrinks by (κ − 1)/(κ + 1) a step. ' +
    'Raise κ and compare gradient descent with momentum, and with a method that rescales the axes.',
  rosenbrock:
    'A narrow valley bent like a parabola, with its only minimum at (1, 1). Reaching the floor takes a few steps, ' +
    'following it takes thousands: along the floor the loss hardly falls while the walls are steep, and the curvatures ' +
    'at the minimum differ by a factor of about 2500. Good for comparing momentum with methods that know the curvature.',
  himmelblau:
    'Four minima, all with the value 0, around one hill. They are equally good, so there is no wrong valley here: ' +
    'the start and the first strides decide which is reached. Move the start slowly and watch the route switch from one ' +
    'to another; near the four saddles between the valleys a tiny change is enough.',
  saddle:
    'A pass at the origin between two equal minima at (0, ±1). At the pass the gradient is zero although the land ' +
    'falls to both sides; from a start exactly on the line y = 0 every gradient method walks to it and stays. ' +
    'Next to the line the way out is slow at first, growing by a constant factor each step; noise helps to leave.',
  plateau:
    'A Gaussian well in flat land. Some widths away the gradient is practically zero, so a step proportional to it ' +
    'leads nowhere, and the run is stuck although nothing is wrong with the direction. Methods that divide by the size ' +
    'of the gradient cross such land at full stride.',
  'maunga-whau':
    'The heights of a real volcano in Auckland, measured on a grid of 10 m, joined by a smooth bicubic surface; the loss is the ' +
    'altitude in metres. The crater is a local minimum that traps most routes which begin inside. Heights rounded to whole metres ' +
    'leave small steps and puddles, like those of measured data everywhere, and the slope is in metres per metre, so ' +
    'useful learning rates are much larger than elsewhere.',
  'linear-regression':
    'Each point of the map is a line h(x) = θ₀ + θ₁x, and its altitude is half the mean of its squared errors. The ' +
    'surface is a quadratic bowl with exactly one minimum, the least-squares line. With columns as measured, ' +
    'θ₀ and θ₁ have different units and the bowl becomes a very long ravine; standardized columns make it round, and that is why one standardizes.',
};

/** What each data set is, in English. */
export const datasets: Readonly<Record<DatasetId, string>> = {
  penguins:
    'Flipper length (mm) and body mass (g) of 342 penguins of three species from the Palmer Archipelago, Antarctica. ' +
    'The species form clusters, so a single line is a summary, not the whole truth.',
  line:
    'Points made at random along a line that you choose, with normal noise. The outliers all lie to the right and are ' +
    'pushed down, so that they tilt the least-squares line.',
};
