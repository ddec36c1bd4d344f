import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { elementsAt } from '../../src/import/arrays/elements';
import { lossesOn } from '../../src/surfaces/lenet/planes';
import { planes } from '../../src/surfaces/lenet/planes/made.json';
import { LONG } from '../support/long';
import { lenetLoss } from './lenetLoss';

const bytesAt = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));
const unpacked = (name: string): ArrayBuffer => Uint8Array.from(gunzipSync(bytesAt(`./lenet/${name}.gz`))).buffer;

const HALF = { kind: 'f', size: 2, little: true } as const;

const end = new Float32Array(unpacked('end.f32'));
const digits = new Uint8Array(unpacked('digits.u8'));

test.each(['pca', 'filter'] as const)(
  'the losses and tracks on the plane %s are those that training has written',
  (plane) => {
    const folder = '../../src/surfaces/lenet/planes';
    const digestOf = (name: string) =>
      createHash('sha256')
        .update(bytesAt(`${folder}/${name}`))
        .digest('hex');
    expect(digestOf(`${plane}.f32`)).toBe(planes[plane].losses);
    expect(digestOf(`${plane}.csv`)).toBe(planes[plane].tracks);
  },
);

// What the files hold is held by the digests; these say that it is true, in a quarter of a minute each.
test.runIf(LONG).each([
  ['pca', 30, 28],
  ['pca', 7, 30],
  ['filter', 31, 20],
] as const)('on the plane %s, the loss in column %i, row %i is what another LeNet-5 finds', (plane, column, row) => {
  const { columns, values, x, y } = lossesOn(plane);
  const [a, b] = [x.first + column * x.step, y.first + row * y.step];
  const direction = elementsAt(new Uint8Array(unpacked(`${plane}.f16`)), 0, HALF);
  const weights = end.map((weight, k) => weight + a * direction(k) + b * direction(end.length + k));
  expect(weights).toHaveLength(61_706);
  expect(lenetLoss(weights, digits) / values[row * columns + column]!).toBeCloseTo(1, 5);
});
