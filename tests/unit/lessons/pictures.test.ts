import { describe, expect, test } from 'vitest';
import '../../../src/catalogue/whole';
import { lessons } from '../../../src/lessons';
import { figureSvg } from '../../../src/lessons/build/figureSvg';
import { Lab } from '../../../src/lessons/build/lab';
import { pictureSvg } from '../../../src/lessons/build/pictures/sheet';
import type { LessonPicture } from '../../../src/lessons/lesson';
import { elementsOf } from '../report/elementsOf';

const KIB = 1024;
const pictures = import.meta.glob<LessonPicture>('../../../src/lessons/*/picture.ts', {
  eager: true,
  import: 'picture',
});
const drawn = Object.entries(pictures).filter(([path]) => !path.includes('/build/'));
const lab = new Lab();

/** The same scene with other strides and other samples, or another surface where nothing runs. */
const changed = (scene: string): string =>
  scene.includes('&run=')
    ? `${scene.replace(/lr:([\d.e-]+)/g, (_, lr: string) => `lr:${Number(lr) / 2}`)}&seed=2`
    : scene.replace(/surface=[\w-]+/, 'surface=himmelblau');

const declared = (style: string): string[] =>
  [...style.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, name]) => name!);

describe.each(drawn.map(([path, picture]) => [path.split('/').at(-2)!, picture] as const))('%s', (_, picture) => {
  const svg = pictureSvg(picture, lab);

  test('its picture is a small file that other programs can read', () => {
    expect(elementsOf(svg).length).toBeGreaterThan(4);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg.length).toBeLessThan(25 * KIB);
  });

  test('its colours are those of the palette, in the light and in the dark', () => {
    const [style, body] = svg.split('</style>');
    const [light, dark] = style!.split('@media(prefers-color-scheme:dark)');
    const used = new Set([...body!.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name!));
    expect(new Set(declared(light!))).toEqual(used);
    expect(new Set(declared(dark!))).toEqual(used);
    const paints = [...body!.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, paint]) => paint!);
    expect(paints.filter((paint) => paint !== 'none' && !/^var\(--[\w-]+\)$/.test(paint))).toEqual([]);
  });

  test('it is drawn from what is computed: of another scene it is another', () => {
    expect(pictureSvg({ ...picture, scene: changed(picture.scene) }, lab)).not.toBe(svg);
  });
});

test('every lesson shows the picture of its own folder', () => {
  expect(drawn.length).toBeGreaterThan(8);
  for (const { id, picture } of lessons) expect(picture).toBe(pictures[`../../../src/lessons/${id}/picture.ts`]);
});

test.each(lessons.map(({ id, scenes }) => [id, Object.values(scenes)[0]!] as const))(
  'the figure of %s for paper is small',
  (_, scene) => {
    expect(figureSvg(lab, scene, 'en').length).toBeLessThan(150 * KIB);
  },
);
