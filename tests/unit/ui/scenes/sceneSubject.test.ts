import '../../../../src/catalogue/whole';
import { expect, test } from 'vitest';
import { atOnce } from '../../../../src/core/sliced';
import { questions, stories } from '../../../../src/scenes';
import type { ReadyScene } from '../../../../src/scenes/scene';
import { openScenes } from '../../../../src/ui/scenes/opened';
import { LARGE, SMALL, sceneSubject } from '../../../../src/ui/scenes/sceneSubject';
import type { ThumbSubject } from '../../../../src/ui/thumbs/paintThumb';

const scenes = [...questions, ...stories];

async function subjectOf(id: string, look = SMALL): Promise<ThumbSubject> {
  const [opened] = await openScenes(scenes.filter((scene: ReadyScene) => scene.id === id));
  return atOnce(sceneSubject(opened!, look));
}

const placesOf = ({ routes }: ThumbSubject): readonly number[] => routes!.map(({ place }) => place);

test.each(['zigzag', 'past-the-bound', 'adam-turned'])(
  'in the small picture of %s the shorter second route lies over the first',
  async (id) => {
    expect(placesOf(await subjectOf(id))).toEqual([1, 0]);
  },
);

test('in a large picture routes lie as on the map, up to where the view stands', async () => {
  const subject = await subjectOf('bigger-batch', LARGE);
  expect(placesOf(subject)).toEqual([0, 1, 2]);
  expect(subject.routes!.map(({ index }) => index)).toEqual([10, 20, 640]);
});

test('a route that leaves the map for good ends in a small picture where it does', async () => {
  const { routes, surface } = await subjectOf('past-the-bound');
  const { track, index } = routes!.find(({ place }) => place === 0)!;
  const [, , ymin, ymax] = surface.domain;
  expect(index).toBeLessThan(40);
  expect(track.length).toBe(index + 1);
  expect(Math.abs(track.y[index]!)).toBeGreaterThan(ymax);
  for (let k = 0; k < index; k++) expect(track.y[k]! >= ymin && track.y[k]! <= ymax, String(k)).toBe(true);
});

test('the step that crosses the ridge is found for the scene that speaks of it, and for no other', async () => {
  const valley = await subjectOf('another-valley', LARGE);
  expect(valley.signs!.decided).toMatchObject({ step: 4, place: 0 });
  expect((await subjectOf('how-long-a-stride', LARGE)).signs!.decided).toBeUndefined();
});

test('the three questions, which are asked of one landscape, show one part of it, with start, hut and the other valley', async () => {
  for (const { id } of questions) {
    const { domain, surface, signs } = await subjectOf(id, LARGE);
    const [xmin, xmax, ymin, ymax] = domain!;
    const valleys = [...surface.minima].sort((a, b) => a.value - b.value).slice(0, 2);
    for (const [x, y] of [signs!.start, ...valleys.map((m) => [m.x, m.y] as const)])
      expect(x > xmin && x < xmax && y > ymin && y < ymax, id).toBe(true);
    expect((ymax - ymin) / (surface.domain[3] - surface.domain[2]), 'nearer than the whole map').toBeLessThan(0.9);
  }
});
