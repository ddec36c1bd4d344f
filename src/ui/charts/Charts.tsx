import { Part } from '../controls/Part';
import { DataPlot, LossChart } from '../late/lateParts';
import { useApp } from '../shell/context';

/** The loss, and what it is the loss of where the surface is fitted to data. */
export function Charts() {
  const fitted = useApp((state) => state.result.objective.surface.fit !== undefined);
  return (
    <>
      {fitted && (
        <Part id="data">
          <DataPlot />
        </Part>
      )}
      <Part id="loss">
        <LossChart />
      </Part>
    </>
  );
}
