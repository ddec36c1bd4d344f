import { useComparison } from '../compare/sideBySide';
import { Part } from '../controls/Part';
import { useExperiment } from '../experiment/experimentView';
import { ComingNote } from '../late/lateParts';
import { LossMap } from '../map/LossMap';
import { NoMap } from '../map/NoMap';
import { useRelief } from '../relief/reliefView';

/** The map with the routes, or what is seen in its place. */
export function MainView() {
  const comparison = useComparison();
  const experiment = useExperiment();
  const relief = useRelief();
  return (
    <>
      <ComingNote />
      {experiment ? (
        <experiment.Stage words={experiment.experiment} />
      ) : (
        <Part id="map" instead={<NoMap />}>
          {relief ? (
            <relief.Relief words={relief.relief} />
          ) : comparison ? (
            <comparison.Compare words={comparison.comparison} />
          ) : (
            <LossMap />
          )}
        </Part>
      )}
    </>
  );
}
