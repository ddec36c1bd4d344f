const SIDE = 28;

/** What each unit of a layer takes in, and how many units there are: two layers of 5 × 5 filters, three full ones. */
const LAYERS = [
  [25, 6],
  [150, 16],
  [400, 120],
  [120, 84],
  [84, 10],
] as const;

type Layer = readonly [weights: Float32Array, biases: Float32Array];

/** Each layer's weights and then its biases, in the order in which PyTorch keeps them. */
function layersOf(weights: Float32Array): Layer[] {
  let at = 0;
  return LAYERS.map(([inputs, units]): Layer => {
    const biases = at + inputs * units;
    const layer: Layer = [weights.subarray(at, biases), weights.subarray(biases, biases + units)];
    at = biases + units;
    return layer;
  });
}

/** What 5 × 5 filters make of square maps without margin, cut off at zero, and of each four places the largest. */
function convolve(maps: Float64Array, side: number, [weights, biases]: Layer, out: Float64Array): void {
  const inputs = weights.length / biases.length / 25;
  const half = (side - 4) / 2;
  const sumAt = (filter: number, row: number, column: number): number => {
    let sum = biases[filter]!;
    let tap = filter * inputs * 25;
    for (let i = 0; i < inputs; i++) {
      for (let r = row; r < row + 5; r++) {
        const at = (i * side + r) * side + column;
        for (let c = at; c < at + 5; c++) sum += weights[tap++]! * maps[c]!;
      }
    }
    return sum;
  };
  for (let filter = 0, at = 0; filter < biases.length; filter++) {
    for (let row = 0; row < 2 * half; row += 2) {
      for (let column = 0; column < 2 * half; column += 2) {
        const upper = Math.max(sumAt(filter, row, column), sumAt(filter, row, column + 1));
        const lower = Math.max(sumAt(filter, row + 1, column), sumAt(filter, row + 1, column + 1));
        out[at++] = Math.max(0, upper, lower);
      }
    }
  }
}

/** The mean cross-entropy of LeNet-5 over digits, 28 × 28 levels each, as many of each class, the classes in order. */
export function lenetLoss(weights: Float32Array, digits: Uint8Array): number {
  const [conv1, conv2, ...full] = layersOf(weights) as [Layer, Layer, ...Layer[]];
  const [padded, first, second] = [new Float64Array(32 * 32), new Float64Array(6 * 14 * 14), new Float64Array(400)];
  const count = digits.length / (SIDE * SIDE);
  let total = 0;
  for (let digit = 0; digit < count; digit++) {
    for (let k = 0; k < SIDE * SIDE; k++)
      padded[(Math.floor(k / SIDE) + 2) * 32 + (k % SIDE) + 2] = digits[digit * SIDE * SIDE + k]! / 255;
    convolve(padded, 32, conv1, first);
    convolve(first, 14, conv2, second);
    let values = second;
    for (const [layer, [matrix, biases]] of full.entries()) {
      const inputs = values;
      values = Float64Array.from(biases, (bias, o) => {
        let sum = bias;
        for (let i = 0; i < inputs.length; i++) sum += matrix[o * inputs.length + i]! * inputs[i]!;
        return layer < 2 ? Math.max(0, sum) : sum;
      });
    }
    const highest = Math.max(...values);
    const own = values[Math.floor((digit * 10) / count)]!;
    total += Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0)) + highest - own;
  }
  return total / count;
}
