import '@tensorflow/tfjs-backend-cpu';
// The part of the package that the optimizers' gradients come from.
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import * as tf from '@tensorflow/tfjs-core';
import { type Contender, paramsOf, START, walk } from './core';
import { best, median } from './figures';

const UPDATES = 50_000;
/** Few, since each takes it so long. */
const THEIR_UPDATES = 200;
const ROUNDS = 9;

/** The optimizers that TensorFlow.js has too, with the parameters that the core's contender has. */
const THEIRS: Partial<Record<Contender, (p: Record<string, number>) => tf.Optimizer>> = {
  gd: ({ lr }) => tf.train.sgd(lr!),
  momentum: ({ lr, momentum }) => tf.train.momentum(lr!, momentum!),
  nesterov: ({ lr, momentum }) => tf.train.momentum(lr!, momentum!, true),
  adagrad: ({ lr }) => tf.train.adagrad(lr!, 1e-10),
  adadelta: ({ lr, rho, eps }) => tf.train.adadelta(lr!, rho!, eps!),
  rmsprop: ({ lr, alpha, momentum, eps }) => tf.train.rmsprop(lr!, alpha!, momentum!, eps!),
  adam: ({ lr, beta1, beta2, eps }) => tf.train.adam(lr!, beta1!, beta2!, eps!),
  adamax: ({ lr, beta1, beta2, eps }) => tf.train.adamax(lr!, beta1!, beta2!, eps!),
};

/** Milliseconds of TensorFlow.js for so many updates on Rosenbrock's valley, the loss not even read. */
function theirs(optimizer: tf.Optimizer): number {
  const [x, y] = START.map((value) => tf.variable(tf.scalar(value))) as [tf.Variable, tf.Variable];
  const loss = (): tf.Scalar => {
    const a = tf.sub(1, x);
    const b = tf.sub(y, tf.square(x));
    return tf.add(tf.square(a), tf.mul(100, tf.square(b))) as tf.Scalar;
  };
  const begun = performance.now();
  for (let t = 0; t < THEIR_UPDATES; t++) optimizer.minimize(loss);
  const spent = performance.now() - begun;
  if (x.dataSync()[0] === Math.fround(START[0])) throw new Error('TensorFlow.js did not move');
  x.dispose();
  y.dispose();
  optimizer.dispose();
  return spent;
}

/** Prints how many of TensorFlow.js's updates on its CPU backend go into one's time of the core. */
export async function benchTensorflow(): Promise<void> {
  await tf.setBackend('cpu');
  console.log(`Core beside TensorFlow.js ${tf.version_core} (CPU backend) on Rosenbrock, medians of ${ROUNDS}:`);
  for (const [id, create] of Object.entries(THEIRS) as [Contender, (p: Record<string, number>) => tf.Optimizer][]) {
    const params = paramsOf(id);
    const core: number[] = [];
    const tensorflow: number[] = [];
    for (let round = -2; round < ROUNDS; round++) {
      const begun = performance.now();
      walk(id, UPDATES);
      const ours = (performance.now() - begun) / UPDATES;
      const other = theirs(create(params)) / THEIR_UPDATES;
      if (round < 0) continue;
      core.push(ours);
      tensorflow.push(other);
    }
    const micro = (milliseconds: number): string => `${(1000 * milliseconds).toFixed(3)} µs`.padStart(11);
    const ratio = median(tensorflow.map((other, i) => other / core[i]!)).toFixed(0);
    console.log(
      `  ${id.padEnd(9)} core ${micro(median(core))}   TensorFlow.js ${micro(median(tensorflow))}   ` +
        `times faster ${ratio}   of the best turns ${(best(tensorflow) / best(core)).toFixed(0)}`,
    );
  }
}
