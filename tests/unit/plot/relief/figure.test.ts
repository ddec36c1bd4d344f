import { describe, expect, test } from 'vitest';
import { runCommand } from '../../../../src/cli/commands';
import { readOptions } from '../../../../src/cli/options';
import { dark, light } from '../../../../src/plot/palette';
import { firstCamera } from '../../../../src/plot/relief/firstCamera';
import { createProjection } from '../../../../src/plot/relief/projection';
import { sampled } from '../../../support/long';
import { gather } from '../../gather';
import { elementsOf } from '../../report/elementsOf';
import { landOf, landscapes } from './blocks';

/** The file of an address, with what a command says besides. */
const render = (address: string, ...more: string[]): string =>
  runCommand(readOptions(['render', `${address}&view=3d`, '--lenient', ...more])!).file!;

/** What stands in a group by its name, tags and all. */
function groupOf(svg: string, id: string): string {
  const from = svg.indexOf(`<g id="${id}"`);
  let depth = 0;
  for (const tag of svg.slice(from).matchAll(/<g[ >]|<\/g>/g)) {
    depth += tag[0] === '</g>' ? -1 : 1;
    if (depth === 0) return svg.slice(from, from + tag.index);
  }
  return '';
}

test.each(sampled(landscapes, 12))(
  'the figure of %s in three dimensions is well-formed, and a file of bearable size',
  (address) => {
    const svg = render(address);
    const names = new Set(elementsOf(svg));
    expect([...names].every((name) => /^(svg|title|desc|rect|g|clipPath|path|text|circle|a)$/.test(name))).toBe(true);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    for (const id of ['ground', 'walls', 'routes', 'route-1', 'axes', 'start', 'legend', 'caption'])
      expect(groupOf(svg, id)).not.toBe('');
    expect(svg.length).toBeLessThan(700_000);
  },
);

test('the figure of a route that swings over the whole block thousands of times is a file that can be opened', () => {
  expect(render('?surface=bowl&steps=3000&stop=off&run=gd,lr:2').length).toBeLessThan(2e6);
});

test('a tangle is drawn as on the map: without dashes, casing and markers', () => {
  const route = groupOf(render('?surface=linear-regression&steps=3000&stop=off&run=gd,lr:0.9,batch:1'), 'route-1');
  expect(route).not.toContain('dasharray');
  expect(route.match(/<path/g)!.length).toBeLessThanOrEqual(2);
});

test.each([
  ['lenet', '240', ['first direction x', 'second direction y']],
  ['linear-regression', '320', ['intercept θ₀', 'slope θ₁']],
])('in a figure of %s, %s px wide, no name of an axis is cut off', (surface, width, names) => {
  const svg = render(`?surface=${surface}`, '--width', width);
  for (const name of names) {
    const [, x, anchor] = svg.match(new RegExp(`<text x="([-\\d.]+)" [^>]*text-anchor="(\\w+)"[^>]*>${name}<`)) ?? [];
    expect([name, anchor]).toEqual([name, expect.stringMatching(/start|middle|end/)]);
    const long = 5.5 * name.length;
    const left = Number(x) - (anchor === 'end' ? long : anchor === 'middle' ? long / 2 : 0);
    expect(left, name).toBeGreaterThanOrEqual(0);
    expect(left + long, name).toBeLessThanOrEqual(Number(width));
  }
});

test('a figure of the slice of a network says in both languages what a route on it is', () => {
  for (const [language, words] of [
    ['en', /walk on a slice of the loss, not its training/],
    ['zh', /并不是它的训练/],
  ] as const)
    expect(
      render(`?surface=lenet&lang=${language}`)
        .replace(/<[^>]*>|\n/g, ' ')
        .replace(/\s+/g, ' '),
    ).toMatch(words);
});

describe('a figure in three dimensions', () => {
  test('has the colours of its theme', () => {
    const pages = { light: render('?surface=bowl'), dark: render('?surface=bowl', '--theme', 'dark') };
    for (const [theme, palette, other] of [
      ['light', light, dark],
      ['dark', dark, light],
    ] as const) {
      for (const colour of [palette.contour, palette.casing, palette.panel, palette.routes[0]!])
        expect(pages[theme]).toContain(colour);
      for (const colour of [other.contour, other.routes[0]!]) expect(pages[theme]).not.toContain(colour);
    }
  });

  test('has what of a route the ground hides dotted and faint, and nothing so where all is seen', () => {
    const dotted = /stroke-dasharray="0\.1 [\d.]+" opacity="0\.5"/;
    const hides = '?surface=griewank&start=4,4&run=gd,lr:1';
    expect(groupOf(render(hides, '--turn', '30', '--tilt', '15'), 'route-1')).toMatch(dotted);
    expect(groupOf(render(hides, '--turn', '0', '--tilt', '90'), 'route-1')).not.toMatch(dotted);
  });

  test('names the axes, and the upright one by the loss, unless it is seen from above', () => {
    const words = (svg: string) => [...groupOf(svg, 'axes').matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(words(render('?surface=bowl'))).toEqual(expect.arrayContaining(['x', 'y', 'J']));
    expect(words(render('?surface=rosenbrock'))).toContain('J (log)');
    expect(words(render('?surface=bowl', '--tilt', '90'))).not.toContain('J');
  });

  test('has a part of the route ahead of the cursor, which is fainter', () => {
    const svg = render('?surface=bowl&steps=20&run=gd,lr:0.1&k=5');
    expect(groupOf(svg, 'route-1-ahead')).toContain('opacity="0.5"');
    expect(groupOf(render('?surface=bowl&steps=20&run=gd,lr:0.1'), 'route-1-ahead')).toBe('');
  });

  test.each(['ackley', 'rosenbrock', 'rastrigin', 'levy'])(
    'of %s has its ground where its routes are laid: at every fourth height of the block',
    (id) => {
      const { surface, block } = landOf(`?surface=${id}`);
      const { halfX, halfY, columns, rows } = block;
      const projection = createProjection(block, firstCamera(surface, block), 720, 480);
      const ground = groupOf(render(`?surface=${id}`), 'ground');
      const facets = [...ground.matchAll(/d="M(-?[\d.]+) (-?[\d.]+)[^"]*Z"/g)];
      const [across, along] = [Math.ceil((columns - 1) / 4), Math.ceil((rows - 1) / 4)];
      expect(facets).toHaveLength(across * along);
      const { faults, hold } = gather();
      facets.forEach(([, x, y], k) => {
        // The farthest row first, each from the left; of a facet the corner that is nearest to the block's first.
        const [i, j] = [k % across, along - 1 - Math.floor(k / across)];
        const [u, v] = [halfX * ((8 * i) / (columns - 1) - 1), halfY * ((8 * j) / (rows - 1) - 1)];
        const loss = surface.value(block.fromU(u), block.fromV(v));
        const { px, py } = projection.place(u, v, block.heightOf(loss));
        const off = Math.hypot(px - Number(x), py - Number(y));
        hold(off < 0.1, () => `facet ${k} is ${off} px off`);
      });
      expect(faults).toEqual([]);
    },
  );
});
