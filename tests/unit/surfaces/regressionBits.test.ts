import { expect, test } from 'vitest';
import { decode, simulate, type Trajectory } from '../../../src';

/** A number that changes when any bit of a route does (FNV-1a). */
function fingerprint(trajectories: readonly Trajectory[]): number {
  let hash = 2166136261;
  for (const { x, y, loss, gradNorm, evals } of trajectories) {
    for (const column of [x, y, loss, gradNorm, evals]) {
      for (const byte of new Uint8Array(column.buffer)) hash = Math.imul(hash ^ byte, 16777619);
    }
  }
  return hash >>> 0;
}

const RUNS = '&run=gd,lr:0.3,batch:full&run=momentum,lr:0.02,batch:32&run=adam,lr:0.02,batch:1';

test.each([
  ['surface=linear-regression,scale:standard&data=penguins', 1149715461],
  ['surface=linear-regression,scale:raw&data=penguins', 2063212195],
  ['surface=linear-regression,scale:standard&data=line,n:200,outliers:0.05', 2387074665],
  ['surface=linear-regression,scale:raw&data=line,n:200,outliers:0.05', 2367814945],
  ['surface=linear-regression,scale:standard&data=line,n:10000,noise:1,outliers:0.1&seed=7', 1658677164],
  ['surface=linear-regression,scale:raw&data=line,n:10000,noise:0', 3394524592],
])('?%s makes the same bits as it always has', (scene, bits) => {
  expect(fingerprint(simulate(decode(`?${scene}&steps=60&stop=off${RUNS}`).scenario))).toBe(bits);
});
