import { datasetTypeOf, surfaceTypeOf } from '../core/catalogue';
import type { Objective } from '../core/objective';
import type { Scenario } from '../core/scenario';
import { type FigureLanguage, sceneName } from './figureOf';
import { exact, settingsOf, written } from './settings';

/** What the frame of a scene is called: another scene has another title, so that a page may hold several of them. */
export function frameTitle(
  scenario: Scenario,
  objective: Pick<Objective, 'samples'>,
  { text, words }: Pick<FigureLanguage, 'text' | 'words'>,
): string {
  const { surface, data, runs, start, steps, noise, seed } = scenario;
  const { figure } = words;
  const { parameters } = surfaceTypeOf(surface.id);
  const scene = [
    sceneName({ scenario }, { text }),
    ...written(parameters, surface.params, text),
    ...(data ? written(datasetTypeOf(data.id).parameters, data.params, text) : []),
  ];
  const rest = [figure.steps(String(steps))];
  if (noise > 0) rest.push(figure.noise(exact(noise), String(seed)));
  else if (objective.samples > 1) rest.push(figure.seed(String(seed)));
  return figure.frameTitle(
    scene.join(figure.comma),
    runs.map((run) => settingsOf(run, objective, text, words)),
    [`(${start.map(exact).join(', ')})`, ...rest].join(figure.comma),
  );
}
