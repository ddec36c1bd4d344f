import { expect, test } from 'vitest';
import { decode, optimizers, simulate, surfaces } from '../../../../src';
import { LONG } from '../../../support/long';

/** Sixteen starts over the map; outside the long run every fifth. */
const starts = ([xmin, xmax, ymin, ymax]: readonly [number, number, number, number]): string[] =>
  Array.from({ length: 16 }, (_, k) =>
    [xmin + ((xmax - xmin) * ((k % 4) + 0.5)) / 4, ymin + ((ymax - ymin) * (Math.floor(k / 4) + 0.5)) / 4].join(),
  ).filter((_, k) => LONG || k % 5 === 0);

test.each(['rosenbrock', 'beale', 'goldstein-price'] as const)(
  'on %s no method is called stuck that reaches a minimum when it goes on',
  (id) => {
    const surface = surfaces[id].create();
    const steps = 10 * surface.steps;
    const stuck: string[] = [];
    let judged = 0;
    for (const start of starts(surface.domain)) {
      for (let from = 0; from < Object.keys(optimizers).length; from += 8) {
        const runs = Object.keys(optimizers).slice(from, from + 8);
        const scene = `?surface=${id}&start=${start}${runs.map((run) => `&run=${run}`).join('')}`;
        const routes = simulate(decode(`${scene}&steps=${steps}`).scenario);
        judged += routes.length;
        if (!routes.some(({ outcome }) => outcome.kind === 'stalled')) continue;
        const later = simulate(decode(`${scene}&steps=100000`).scenario);
        routes.forEach(({ outcome }, place) => {
          if (outcome.kind === 'stalled' && later[place]!.outcome.kind === 'converged')
            stuck.push(`${runs[place]} from ${start}`);
        });
      }
    }
    expect(judged).toBe(starts(surface.domain).length * Object.keys(optimizers).length);
    expect(stuck).toEqual([]);
  },
);
