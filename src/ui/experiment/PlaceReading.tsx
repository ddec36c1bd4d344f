import { isOverMap, nearestPlace, valuesAt } from '../../core/explore/design';
import type { Format } from '../../report/format';
import { Icon } from '../controls/Icon';
import { tableIcon } from '../controls/lateIcons';
import { useApp, useShared } from '../shell/context';
import { standingOf, takeSettings } from './change';
import { modelOf } from './model';
import { paintedOf } from './painted';
import type { Seen } from './question';
import { readingOf, useReadingTools } from './reading';
import { ownValues } from './routeValues';
import { useKindNames } from './useKindNames';
import { useExperimentPart } from './useModel';
import { useNames } from './useNames';
import { useExperimentWords } from './words';

/** A share to a tenth of a percent; what is there is never told as none. */
const shareOf = (share: number, format: Format): string =>
  share > 0 && share < 0.001 ? `< ${format.tenth(0.1)}%` : `${format.tenth(100 * share)}%`;

/** How the starts of a map are shared by what becomes of them. */
function Shares({ seen }: { readonly seen: Seen }) {
  const { format, palette } = useShared();
  const words = useExperimentWords();
  const nameOf = useKindNames(seen);
  const { kinds } = paintedOf(seen, palette);
  const known = kinds.reduce((sum, kind) => sum + kind.places, 0);
  const places = seen.design.width * seen.design.height;
  const own = useApp((state) => state.frame.experiment?.from !== undefined);
  return (
    <>
      <h3 className="experiment-heading">
        {known < places ? words.reading.tried(format.whole(known)) : own ? words.reading.within : words.reading.all}
      </h3>
      <dl className="experiment-rows">
        {[...kinds]
          .sort((a, b) => b.places - a.places)
          .map((kind) => (
            <div key={kind.id}>
              <dt>{nameOf(kind)}</dt>
              <dd>{shareOf(kind.places / known, format)}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

/** What came of the place that is read, and ways to take it. */
export function PlaceReading({ seen }: { readonly seen: Seen }) {
  const { store } = useShared();
  const words = useExperimentWords();
  const { design, experiment, findings } = seen;
  const names = useNames(seen, experiment.route);
  const scenario = useApp((state) => state.scenario);
  const frame = useApp((state) => state.frame);
  const chosen = useExperimentPart((state) => state.pointed ?? state.pinned);
  const table = useExperimentPart((state) => state.table);
  const tools = useReadingTools(seen);
  const ownAt = ownValues(design, scenario);
  const place = chosen ?? nearestPlace(design, ownAt);
  const values = valuesAt(design, place);
  const rows = readingOf(seen, place, tools);
  const basins = isOverMap(seen.design);
  const taken = { experiment, values, rate: findings.rates?.[place] };
  const { rate } = taken;
  const lr = scenario.runs[design.place]?.params.lr;
  // A place is the route's own only to the last bit; the route's values may lie between two, or outside.
  const same = values.every((value, i) => value === ownAt[i]) && (rate === undefined || rate === lr);
  const ofOwn = same ? (basins ? 'flag' : 'own') : basins ? 'nearFlag' : 'nearOwn';
  const ofChosen = basins ? 'from' : design.axes.length === 1 ? 'line' : 'cross';
  const heading = words.reading[chosen === undefined ? ofOwn : ofChosen];
  const standing = standingOf({ scenario, frame }, taken);
  return (
    <section className="panel experiment-reading" aria-label={words.reading.label}>
      <h3 className="experiment-heading">{heading}</h3>
      <p className="experiment-at">{names.values(design, values)}</p>
      {rows.length === 0 && <p className="experiment-note">{words.reading.untried}</p>}
      {rows.length > 0 && (
        <dl className="experiment-rows">
          {rows.map(({ label, value, note, end }) => (
            <div key={label} data-end={end}>
              <dt>{label}</dt>
              <dd>{value}</dd>
              {note && <dd>{note}</dd>}
            </div>
          ))}
        </dl>
      )}
      {basins && experiment.measure === 'outcome' && <Shares seen={seen} />}
      <div className="experiment-acts">
        <button
          type="button"
          className="button experiment-use"
          disabled={same || standing !== 'free' || rows.length === 0 || (chosen === undefined && rate === undefined)}
          onClick={() => takeSettings(store, taken)}
        >
          {basins ? words.reading.useStart : words.reading.use}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={table}
          onClick={() => modelOf(store).setState({ table: !table })}
        >
          <Icon name={tableIcon} />
          {words.table.open}
        </button>
      </div>
      {standing === 'locked' && <p className="experiment-note">{words.reading.locked}</p>}
    </section>
  );
}
