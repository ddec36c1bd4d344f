import type { DatasetId } from '../../datasets/ids';
import type { ScheduleId } from '../../schedules/ids';
import type { SurfaceId } from '../../surfaces/ids';

/** A line about every surface, data set and schedule, in English. */
export const abouts = {
  surfaces: {
    ackley: 'A funnel full of dents: at its sharp point fixed strides swing to and fro.',
    beale: 'A flat cross between steep corners: one long valley leads round to the minimum.',
    booth: 'A slanting valley, nine times as steep across as along.',
    bowl: 'Every direction curves alike: any stride below 2 arrives.',
    'dixon-price': 'A horseshoe with a minimum in each leg.',
    easom: 'One narrow well; all around it the land is as good as flat.',
    formula: 'Your own surface: any formula in x and y.',
    'goldstein-price': 'Four valleys under walls of a million: only tiny strides survive.',
    grid: 'From your file. It stays in this browser; a link can’t carry it.',
    griewank: 'Rows of hollows, nearly alike in depth: the lowest is hard to tell.',
    himmelblau: 'Four valleys of the same depth; the first strides decide which one.',
    'huber-regression':
      'Each place is a line through the data; beyond δ an error counts only linearly, so outliers pull less.',
    levy: 'Waves that grow outwards: a long stride skips them, a short one is caught.',
    'linear-regression': 'Each place is a line through the data; altitude is its mean squared error, halved.',
    'logistic-regression': 'Each place tells two classes apart; altitude is the cross-entropy of what it says.',
    matyas: 'A trough along the diagonal: quickly on its floor, slowly to its end.',
    'maunga-whau': 'A real volcano in Auckland, from 5307 measured heights; its crater traps walkers.',
    mccormick: 'A tilted trough with a hollow in every wave of its floor.',
    'monkey-saddle': 'Three valleys meet in a pass so flat that even its curvature is zero.',
    mountain: 'Five hills and hollows; the hut stands in the deepest one.',
    plateau: 'A well in flat land: a few widths away the gradient vanishes.',
    rastrigin: 'A bowl lined with an egg box: each hollow is a minimum, one is the lowest.',
    ravine: 'Steep walls, gentle floor: the walls limit the stride, the floor needs a long one.',
    rosenbrock: 'A bent valley: easy to find, slow to follow.',
    saddle: 'A pass between two valleys: at its top the slope is zero, yet it is no minimum.',
    'sine-fit': 'Each place is a wave through the data; one that misses the beat has a valley of its own.',
    'six-hump-camel': 'Six valleys in pairs: every one has a twin across the middle.',
    'styblinski-tang': 'Four valleys, one in each quarter; one is deepest.',
    'tanh-network': 'Each place is a network of one unit, w₂·tanh(w₁x): two mirrored valleys and a saddle between.',
    'three-hump-camel': 'A deep valley between two shallower ones that catch short strides.',
  },
  datasets: {
    penguins: '342 penguins of three species, measured in Antarctica.',
    own: 'From your file. It stays in this browser; a link can’t carry it.',
    line: 'Points along a line, with noise and outliers of your choice.',
    waves: 'Points along a sine wave, with noise and outliers of your choice.',
    blobs: 'Two clouds of points; the outliers wear the label of the other cloud.',
  },
  schedules: {
    constant: 'The same learning rate at every step.',
    step: 'Multiplied by γ every so many steps.',
    exponential: 'Multiplied by γ after every step.',
    'inverse-time': 'α/(1 + δt): falls ever more slowly and never ends.',
    cosine: 'Glides from α down to its lowest along half a cosine wave.',
    'warmup-cosine': 'Rises to α first, then glides down along a cosine.',
    cyclic: 'To and fro between a lowest rate and α.',
    'one-cycle': 'One rise to α, then a long fall far below where it began.',
    plateau: 'Falls whenever the full loss has not fallen for a while.',
  },
} satisfies Abouts;

/** The lines about all there is. */
export interface Abouts {
  readonly surfaces: Readonly<Record<SurfaceId, string>>;
  readonly datasets: Readonly<Record<DatasetId, string>>;
  readonly schedules: Readonly<Record<ScheduleId | 'constant', string>>;
}
