import type { DatasetId } from '../../datasets/ids';
import type { SurfaceId } from '../../surfaces/ids';

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
  formula:
    'Any formula in x and y: numbers, + − × ÷ ^, brackets, |x|, π, e, and the functions sin, cos, tan, asin, acos, atan, ' +
    'atan2, sinh, cosh, tanh, exp, ln, log2, log10, sqrt, cbrt, hypot, pow, abs, sign, floor, ceil, min, max and mod; log is ' +
    'the natural logarithm. Cases are written where(x < 0, −x, x) or x < 0 ? −x : x. LaTeX, NumPy, MATLAB and JavaScript ' +
    'are read too, with x₁ and x₂ or θ₀ and θ₁ as variables. ' +
    'Its slope and curvature are worked out exactly, by dual numbers; at a kink, a jump or a tip that term’s slope is 0, and where ' +
    'two are equal in min or max, midway between theirs. Its minima are not known beforehand: ' +
    'a route has reached one where the slope is nearly zero and the land curves upwards in every direction. ' +
    'The map marks those that a search finds; a line or a circle of lowest places is not marked. ' +
    'Where the formula has no finite value the map is left blank, and a route that gets there has diverged.',
  'maunga-whau':
    'The heights of a real volcano in Auckland, measured on a grid of 10 m, joined by a smooth bicubic surface; the loss is the ' +
    'altitude in metres. The crater is a local minimum that traps most routes which begin inside. The other hollows are at the edge, ' +
    'beyond which nobody measured: the land is made to rise there, and no place on it is marked as a minimum. Heights rounded to whole metres ' +
    'leave small steps and puddles, like those of measured data everywhere, and the slope is in metres per metre, so ' +
    'useful learning rates are much larger than elsewhere.',
  'linear-regression':
    'Each point of the map is a line h(x) = θ₀ + θ₁x, and its altitude is half the mean of its squared errors. The ' +
    'surface is a quadratic bowl with exactly one minimum, the least-squares line. With columns as measured, ' +
    'θ₀ and θ₁ have different units and the bowl becomes a very long ravine; standardized columns make it round, and that is why one standardizes.',
  ackley:
    'A funnel whose walls are covered with dents, one at every pair of integers. Far out the dents win and the nearest ' +
    'one holds the walker; near the middle the funnel wins. The minimum is the tip of a cone: the slope does not fade as one comes near, ' +
    'so steps of a fixed α keep jumping across it, and only a falling learning rate comes to rest.',
  beale:
    'A flat cross between steep corners, with the only minimum at (3, 0.5). In the corners the gradient is enormous, so a ' +
    'stride that suits the flat part throws the walker off the map from there; on the arms of the cross a stride that is ' +
    'safe in the corners hardly moves. Methods with a rate for each axis help.',
  booth:
    'A quadratic whose valley runs diagonally, nine times as curved across as along; the minimum is at (1, 3). Since ' +
    'both axes look alike, rescaling them one by one, as AdaGrad or RMSprop do, gains little here: compare with momentum, which does not care about the axes.',
  matyas:
    'A quadratic trough along the diagonal, 25 times as curved across as along, with the minimum at the origin. ' +
    'The same ravine as “Ravine” with κ = 25, turned by 45°: gradient descent walks the same way on both, methods that treat each axis by itself do not.',
  'three-hump-camel':
    'Three valleys: the deepest at the origin and a shallower one on either side. A small stride settles ' +
    'in the valley where it begins; a larger one, or momentum, may roll across the pass. Watch how the colour under the slider changes with the stride.',
  'six-hump-camel':
    'Six valleys in three pairs: turning the map by 180° changes nothing, so each has a twin of the same depth. ' +
    'Only two of them are the lowest, at (∓0.09, ±0.71); which pair is reached depends on the start, and which of the twins on very little.',
  'styblinski-tang':
    'Four valleys, one in each quadrant, and only the one at (−2.90, −2.90) is the lowest. The loss is a sum of one function of ' +
    'x and the same of y, so each coordinate decides for itself: a method that treats each axis by itself loses nothing here.',
  rastrigin:
    'A bowl covered by an egg box: a local minimum near every pair of integers, and the lowest at the origin. ' +
    'A descent ends in the hollow in which it begins, whatever the method; to get farther it takes strides as long as the distance between hollows, or noise. A standard test for global search.',
  griewank:
    'Waves on a bowl so wide and flat that neighbouring hollows differ in depth by very little; the lowest is the ' +
    'one at the origin. From afar one sees only the bowl, from near only the waves: a long stride follows the one, a short stride the other.',
  levy:
    'Parallel waves that grow outwards, across a valley, with the lowest point at (1, 1). Along x the walker meets wall after wall, along y it is nearly ' +
    'free, so routes run down a furrow and stop at its lowest place, which is seldom the lowest of all.',
  mccormick:
    'A tilted trough with a wave along its floor: two minima on the map, the lower at (−0.55, −1.55). Beyond the map ' +
    'the floor goes on falling, hollow after hollow, so a walker who leaves it need not come back. Momentum may roll from one hollow to the next.',
  'goldstein-price':
    'Four valleys of depth 3, 30, 84 and 840 under walls that rise to a million; the lowest is at (0, −1). Slopes differ by ' +
    'orders of magnitude between wall and floor, so there is hardly one stride for both: look at how narrow the good part of the slider is, and how much broader it is for adaptive methods.',
  'dixon-price':
    'A horseshoe with one minimum in each leg, at (1, ±0.71), both with the value 0. The legs meet in a curve around the ' +
    'left; a start on the axis y = 0 cannot decide and ends at a saddle. Along the bent floor the pace is that of a ravine.',
  easom:
    'One narrow well at (π, π) in land so flat that its gradient soon is smaller than rounding. Gradient methods find it only when they start beside it; ' +
    'elsewhere the sign of the slope still points the right way, which is all that methods like Rprop or Lion need.',
  'monkey-saddle':
    'Three valleys meet in one pass: two for the legs of a monkey, one for its tail. At the pass not only the slope but ' +
    'also the curvature is zero, so a walker gets away even more slowly than from an ordinary saddle, and Newton’s method has nothing to go by. Each valley ends in a minimum at distance 1.',
  'logistic-regression':
    'Each point of the map is a classifier: σ(wx + b) is the probability it gives for the second class, and the loss is the mean cross-entropy. ' +
    'It is convex, so there is no second valley, but it is not quadratic: steep where the classifier is wrong and sure, nearly flat where it is right. ' +
    'If a border separates the classes without fault, there is no minimum at all: longer weights are always better, and the walk never ends.',
  'huber-regression':
    'A line through the points, with a loss that is quadratic for errors up to δ and linear beyond. An outlier pulls with the force δ at most, however far it ' +
    'lies, where under squared error its pull grows with the distance. Make δ large and the map becomes that of linear regression; make it small and it becomes a roof with creases, on which the curvature vanishes.',
  'tanh-network':
    'The smallest neural network: one hidden unit, two weights. Turning the signs of both weights gives the same ' +
    'function, so every minimum has a mirror image, with a saddle at the origin between them: this symmetry, many times over, is what makes the losses of large networks non-convex. ' +
    'With a large w₁ the unit saturates and the land is flat.',
  'sine-fit':
    'A sine wave through points, with frequency and phase to be found. Every frequency that fits some of the beats has a valley of its own, so ' +
    'the loss is full of local minima although only two numbers are sought; the phase comes again every 2π. The lesson: begin near the right frequency.',
  grid:
    'Your own heights on a regular grid, joined by a smooth bicubic surface with an exact gradient. Between the ' +
    'nodes it may swing a little beyond the heights; beyond the border the land is made up and rises. ' +
    'A minimum is marked where the heights all around it are known, so never on the border, and called the lowest only if no height is lower.',
};

/** What each data set is, in English. */
export const datasets: Readonly<Record<DatasetId, string>> = {
  penguins:
    '342 penguins of three species from the Palmer Archipelago, Antarctica: flipper length (mm), body mass (g) and more. ' +
    'The species form clusters, so a single line is a summary, not the whole truth.',
  line:
    'Points made at random along a line that you choose, with normal noise. The outliers all lie to the right and are ' +
    'pushed down, so that they tilt the least-squares line.',
  own:
    'Two columns of your file, and a third for the classes where two are told apart. Rows without a number in either are ' +
    'left out. The file stays in this browser; an address only carries its fingerprint.',
  waves:
    'Points made at random along a sine wave of the frequency that you choose, with normal noise. The outliers all lie to the right and are ' +
    'pushed down.',
  blobs:
    'Two round clouds of points, one for each class, whose distance and spread you choose. The farther apart, the ' +
    'easier to separate; the outliers are points deep in the second cloud that are labelled as the first.',
};
