import { type FormEvent, useId, useState } from 'react';
import { optimizerOf } from '../../core/catalogue';
import type { RunSpec } from '../../core/scenario';
import type { NumberParameter } from '../../core/types';
import type { OptimizerId } from '../../optimizers/ids';
import { isOptimizer, MOST_RUNS } from '../../scenario/defaults';
import { isSchedule } from '../../scenario/schedule';
import type { ScheduleId } from '../../schedules/ids';
import { baseRun, type SettingValues } from '../../store/across';
import { useApp, useShared } from '../shell/context';
import { piecesOf, readBatches, readNumbers } from './rowValues';
import { rowNotes } from './rowWords';
import type { ComparedIn } from './settings';
import { useWords } from './words';

interface Props {
  readonly base: number;
  onChoose(row: SettingValues): void;
}

/** Settings that are no parameter of the optimizer. */
const OTHERS = ['batch', 'optimizer', 'schedule', 'samples'] as const;

/** How often the same settings can be tried. */
const COUNTS = Array.from({ length: MOST_RUNS - 1 }, (_, i) => i + 2);

/** A parameter of the route's optimizer, or else of momentum, which takes its place for the row. */
function parameterOf(run: RunSpec, name: string): NumberParameter | undefined {
  const { parameters } = optimizerOf(Object.hasOwn(run.params, name) ? run : { optimizer: 'momentum' });
  return parameters[name];
}

/** Settings that can be varied from a route, each with its name. */
function settingsFrom(run: RunSpec, { text, words: { row } }: ComparedIn): (readonly [id: string, name: string])[] {
  const names = [...new Set(['lr', ...(isOptimizer('momentum') ? ['momentum'] : []), ...Object.keys(run.params)])];
  const parameters = names
    .filter((name) => name !== 'lr' || 'lr' in run.params)
    .map((name) => [name, text.parameters[name] ?? name] as const);
  const others = OTHERS.filter((id) => id !== 'schedule' || 'lr' in run.params).map((id) => [id, row[id]] as const);
  return [
    ...parameters.slice(0, 1),
    ...others.slice(0, 1),
    ...parameters.slice(1, 2),
    ...others.slice(1),
    ...parameters.slice(2),
  ];
}

/** What the field says before the reader has typed. */
function firstDraft(id: string, run: RunSpec, all: string): string {
  const value = run.params[id];
  if (id === 'batch') return `${all}, 32, 1`;
  if (id === 'momentum') return '0, 0.5, 0.9, 0.99';
  if (id === 'lr' && value) return [value / 3, value, value * 3].map((lr) => Number(lr.toPrecision(3))).join(', ');
  return value === undefined ? '' : String(value);
}

/** Boxes to tick, for what has names instead of numbers. */
function Names({
  options,
  chosen,
  onChange,
}: {
  readonly options: readonly (readonly [id: string, name: string])[];
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}) {
  return (
    <span className="compare-names">
      {options.map(([id, name]) => (
        <label key={id} className="chip">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(options.map(([o]) => o).filter((o) => (o === id ? event.target.checked : chosen.includes(o))))
            }
          />
          {name}
        </label>
      ))}
    </span>
  );
}

/** A row of the reader's own: a setting, and its values as typed or ticked. */
export function OwnRow({ base, onChoose }: Props) {
  const { text, format } = useShared();
  const words = useWords();
  const scenario = useApp((state) => state.scenario);
  const run = baseRun(scenario, base);
  const language = { text, format, words };
  const field = useId();
  const [setting, setSetting] = useState('lr' in run.params ? 'lr' : 'batch');
  const [draft, setDraft] = useState<string>();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [count, setCount] = useState(6);
  const [tried, setTried] = useState(false);

  const typed = draft ?? firstDraft(setting, run, words.row.all);
  const isNamed = setting === 'optimizer' || setting === 'schedule';
  const names =
    setting === 'optimizer'
      ? Object.entries(text.optimizers).filter(([id]) => isOptimizer(id))
      : Object.entries(text.schedules).filter(([id]) => id === 'constant' || isSchedule(id));

  /** The row as it stands, or what is wrong with it. */
  const read = (): SettingValues | string => {
    if (setting === 'samples') return { kind: 'samples', count };
    if (isNamed) {
      if (ticked.length === 0) return words.row.none;
      if (ticked.length > MOST_RUNS) return words.row.many;
      return setting === 'optimizer'
        ? { kind: 'optimizer', values: ticked as OptimizerId[] }
        : { kind: 'schedule', values: ticked.map((id) => (id === 'constant' ? undefined : (id as ScheduleId))) };
    }
    if (setting === 'batch') {
      const { values, complaint } = readBatches(typed, words.row);
      return values ? { kind: 'batch', values } : complaint;
    }
    const { values, complaint } = readNumbers(typed, parameterOf(run, setting)!, words.row, format);
    return values ? { kind: 'parameter', name: setting, values } : complaint;
  };
  const row = read();
  const complaint = tried && typeof row === 'string' ? row : undefined;
  const size = typeof row === 'string' ? 0 : row.kind === 'samples' ? row.count : row.values.length;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (typeof row !== 'string') onChoose(row);
  };
  return (
    <form className="compare-own" aria-label={words.row.own} onSubmit={submit} noValidate>
      <h3 className="heading">{words.row.own}</h3>
      <label className="row">
        <span className="label">{words.row.setting}</span>
        <select
          className="select small"
          value={setting}
          onChange={(event) => {
            setSetting(event.target.value);
            setDraft(undefined);
            setTicked([]);
            setTried(false);
          }}
        >
          {settingsFrom(run, language).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {setting === 'samples' ? (
        <label className="row">
          <span className="label">{words.row.count}</span>
          <select className="select small" value={count} onChange={(event) => setCount(Number(event.target.value))}>
            {COUNTS.map((times) => (
              <option key={times}>{times}</option>
            ))}
          </select>
        </label>
      ) : isNamed ? (
        <fieldset className="compare-values" aria-describedby={complaint ? `${field}-complaint` : undefined}>
          <legend className="label">{words.row.values}</legend>
          <Names options={names.map(([id, { name }]) => [id, name] as const)} chosen={ticked} onChange={setTicked} />
        </fieldset>
      ) : (
        <div className="compare-values">
          <label className="label" htmlFor={field}>
            {words.row.values}
          </label>
          <input
            id={field}
            className="number compare-typed"
            autoComplete="off"
            value={typed}
            aria-invalid={complaint !== undefined}
            aria-describedby={complaint ? `${field}-complaint` : `${field}-hint`}
            onChange={(event) => setDraft(event.target.value)}
          />
          <span className="hint" id={`${field}-hint`}>
            {setting === 'batch' ? words.row.hintBatch : words.row.hint}
          </span>
          <span className="compare-chips" aria-hidden="true">
            {piecesOf(typed).map((piece, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a value is its place in the list
              <span key={i} className="chip">
                {piece}
              </span>
            ))}
          </span>
        </div>
      )}
      {complaint && (
        <span className="field-message" id={`${field}-complaint`} role="alert">
          {complaint}
        </span>
      )}
      {typeof row !== 'string' && <p className="hint">{rowNotes(language, scenario, base, row)}</p>}
      <button type="submit" className="button">
        {words.row.make(size)}
      </button>
    </form>
  );
}
