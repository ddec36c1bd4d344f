import { defaultScenario } from '../../scenario/defaults';
import type { Result } from '../../store/result';
import type { ThumbSubject } from '../thumbs/paintThumb';
import { BUTTON } from '../thumbs/subjects';
import { Thumb } from '../thumbs/Thumb';
import { useQuietResult } from '../time/useQuiet';

/** What the surface of a scenario is made from. */
const groundOf = ({ surface, data }: Result['scenario']): string => JSON.stringify([surface, data]);

/** The surface that is shown, as it is with its parameters. */
export function PickPicture() {
  const { scenario, objective } = useQuietResult();
  const { id } = scenario.surface;
  const own = groundOf(scenario) === groundOf(defaultScenario(id, { seed: scenario.seed }));
  function* make(): Generator<undefined, ThumbSubject> {
    yield;
    return objective;
  }
  return (
    <Thumb id={own ? `surface ${id}` : `ground ${groundOf(scenario)} ${scenario.seed}`} make={make} look={BUTTON} />
  );
}
