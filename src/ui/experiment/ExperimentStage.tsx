import { useEffect } from 'react';
import { isOverMap } from '../../core/explore/design';
import { RunProgress } from '../late/lateParts';
import { useApp, useShared } from '../shell/context';
import { completeFigure } from '../shell/painted';

import { CurveLegend } from './CurveLegend';
import { CurvePicture } from './CurvePicture';
import { useHeading } from './heading';

import { PlaceTable } from './PlaceTable';
import { PlaneLegend } from './PlaneLegend';
import { PlanePicture } from './PlanePicture';
import type { Seen } from './question';
import { TheoryNote } from './TheoryNote';
import { useExperimentPart, useModel } from './useModel';
import { useExperimentWords } from './words';

/** How much there is to run. */
function Extent({ seen }: { readonly seen: Seen }) {
  const { format } = useShared();
  const words = useExperimentWords();
  const { design, experiment, scenario } = seen;
  const runs = design.width * design.height * experiment.draws;
  return <p className="experiment-extent">{words.extent(format.whole(runs), format.whole(scenario.steps))}</p>;
}

function Shown({ seen }: { readonly seen: Seen }) {
  const table = useExperimentPart((state) => state.table);
  const plane = seen.design.axes.length === 2;
  if (table) return <PlaceTable seen={seen} />;
  return (
    <>
      {plane ? <PlanePicture seen={seen} /> : <CurvePicture seen={seen} />}
      {plane ? <PlaneLegend seen={seen} /> : <CurveLegend seen={seen} />}
    </>
  );
}

const kindOf = (seen: Seen): string =>
  seen.design.axes.length === 1 ? 'curve' : isOverMap(seen.design) ? 'basins' : 'plane';

/** What the experiment asks, its picture or its numbers, and what theory says of it. */
export function ExperimentStage() {
  const model = useModel();
  useEffect(() => model.follow(), [model]);
  const seen = useExperimentPart((state) => state.seen);
  const phase = useExperimentPart((state) => state.phase);
  const heading = useHeading();
  // What comes after the page's first picture waits for it.
  const waits = useApp(({ progress }) => progress !== undefined);
  const stands = seen !== undefined || waits || phase === 'untried' || phase === 'failed';
  useEffect(() => {
    if (stands) completeFigure();
  }, [stands]);
  return (
    <section
      className="experiment"
      aria-labelledby="experiment-heading"
      data-state={phase}
      data-kind={seen && kindOf(seen)}
    >
      <header className="experiment-head">
        <h2 id="experiment-heading">{heading}</h2>
        {seen && <Extent seen={seen} />}
      </header>
      <RunProgress />
      {seen && <Shown seen={seen} />}
      {seen && <TheoryNote seen={seen} />}
    </section>
  );
}
