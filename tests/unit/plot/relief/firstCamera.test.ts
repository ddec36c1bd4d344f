import { expect, test } from 'vitest';
import { rankMinima } from '../../../../src/plot/minimaMarks';
import { FIRST_CAMERA, isGlass } from '../../../../src/plot/relief/camera';
import { firstCamera } from '../../../../src/plot/relief/firstCamera';
import { isHidden } from '../../../../src/plot/relief/hidden';
import { onRelief } from '../../../../src/plot/relief/onRelief';
import { sampled } from '../../../support/long';
import { landOf, landscapes, see } from './blocks';

test.each(sampled(landscapes))(
  '%s is seen at first with its start and its lowest points before the ground',
  (address) => {
    const { surface, block } = landOf(address);
    const camera = firstCamera(surface, block);
    const projection = see(block, camera);
    const hidden = [
      surface.start,
      ...rankMinima(surface.minima).flatMap(({ minimum: { x, y }, hut }) => (hut ? [[x, y] as const] : [])),
    ]
      .map(([x, y]) => onRelief(projection, x, y))
      .filter(({ u, v, z }) => isHidden(projection, u, v, z));
    expect(hidden).toEqual([]);
    expect(isGlass(camera)).toBe(false);
  },
);

test('a ravine is looked along, so that its near side does not hide its floor; a bowl as is usual', () => {
  const cameraOf = (address: string) => {
    const { surface, block } = landOf(address);
    return firstCamera(surface, block);
  };
  expect(cameraOf('?surface=ravine').turn).toBe(71);
  expect(cameraOf('?surface=bowl')).toEqual(FIRST_CAMERA);
});

test('seen from the side the block is of glass: nothing is hidden', () => {
  const { block } = landOf('?surface=ravine');
  const count = (tilt: number): number => {
    const projection = see(block, { turn: 0, tilt });
    let hidden = 0;
    for (let v = -0.2; v <= 0.2; v += 0.02) {
      const { z } = onRelief(projection, block.fromU(0), block.fromV(v));
      hidden += Number(isHidden(projection, 0, v, z));
    }
    return hidden;
  };
  expect(count(20)).toBeGreaterThan(5);
  expect(count(9)).toBe(0);
  expect(count(0)).toBe(0);
});
