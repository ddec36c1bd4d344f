import { useMemo } from 'react';
import { optimizerOf } from '../../core/catalogue';
import type { Inspection } from '../../core/inspect/inspector';
import type { Line } from '../../core/inspect/line';
import { notationOf } from '../../core/rule/signs';
import type { RunSpec } from '../../core/scenario';
import type { InspectorWords } from '../../locales/inspector/en';
import { MathBox } from '../math/MathBox';
import { MathView } from '../math/MathView';
import { typeset } from '../math/notation';
import { feetOf } from '../math/symbols';
import { useShared } from '../shell/context';
import { lineMath } from './lineMath';
import { isWritten, linesOf } from './linesOf';
import { point, usePointed } from './pointed';
import type { TabProps } from './tabProps';

interface LineProps {
  readonly line: Line;
  readonly axes: readonly [string, string];
  readonly words: InspectorWords;
}

/** A line; where the map shows what it says, pointing at it or going to it brings that out. */
function RuleLine({ line, axes, words }: LineProps) {
  const { format } = useShared();
  const pointed = usePointed();
  const { arrow } = line;
  const node = useMemo(() => lineMath(line, axes, format.figures), [line, axes, format]);
  const box = <MathBox node={node} label={words.rule.line} className="inspector-formula" />;
  if (!arrow) return <li>{box}</li>;
  const label = words.rule.onMap(words.arrows[arrow]);
  return (
    <li data-on={pointed === arrow} onPointerEnter={() => point(arrow)} onPointerLeave={() => point(undefined)}>
      {box}
      <button
        type="button"
        className="inspector-arrow"
        data-arrow={arrow}
        aria-label={label}
        title={label}
        onFocus={() => point(arrow)}
        onBlur={() => point(undefined)}
        onClick={() => point(arrow)}
      >
        <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
          <path d="M1 6H20M15 2l5 4-5 4" />
        </svg>
      </button>
    </li>
  );
}

type RuleProps = TabProps & { readonly run: RunSpec; readonly step: Inspection };

/** What the optimizer was given. */
function Given({ run, step, words }: Pick<RuleProps, 'run' | 'step' | 'words'>) {
  const { format } = useShared();
  const { parameters } = optimizerOf(run);
  const given = Object.entries(parameters).flatMap(([name, { symbol }]) => {
    // What a reader's own rule calls by a plain name is printed by it.
    const sign = symbol ?? (run.rule === undefined ? undefined : name);
    return sign === undefined ? [] : [[name, sign] as const];
  });
  return (
    <p className="inspector-given">
      {words.rule.with}{' '}
      {given.map(([name, symbol]) => (
        <span key={name}>
          <MathView inline node={typeset(notationOf(symbol))} /> = {format.figures(step.hyper[name] ?? 0)}
        </span>
      ))}
    </p>
  );
}

/** What the lines leave in memory, before and after. */
function Memory({ lines, words }: { readonly lines: readonly Line[]; readonly words: InspectorWords }) {
  const { format } = useShared();
  // A name that gets its value in two steps is left with the last.
  const kept = lines.filter(({ name, before }, i) => before && lines.findLastIndex((line) => line.name === name) === i);
  if (kept.length === 0) return null;
  const write = (value: readonly number[]): string =>
    value.length === 1 ? format.figures(value[0]!) : `(${value.map(format.figures).join(', ')})`;
  return (
    <table className="inspector-memory">
      <thead>
        <tr>
          <th scope="col">{words.rule.memory}</th>
          <th scope="col">{words.rule.before}</th>
          <th scope="col">{words.rule.after}</th>
        </tr>
      </thead>
      <tbody>
        {kept.map(({ name, symbol, before, value }) => (
          <tr key={name}>
            <th scope="row">
              <MathView inline node={typeset(symbol)} />
            </th>
            <td>{write(before ?? [])}</td>
            <td>{write(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rule({ run, step, inspected, words }: RuleProps) {
  const { text, format } = useShared();
  const lines = useMemo(() => linesOf(run, step), [run, step]);
  const { objective } = inspected.result;
  const axes = feetOf(objective.surface);
  const { schedule } = run;
  const { samples } = objective;
  return (
    <>
      <Given run={run} step={step} words={words} />
      {schedule && <p className="hint">{words.rule.schedule(text.schedules[schedule.id].name)}</p>}
      {step.batch && samples > 1 && (
        <p className="hint">{words.rule.batch(format.whole(step.batch.length), format.whole(samples))}</p>
      )}
      {!isWritten(run) && <p className="hint">{words.rule.unwritten}</p>}
      <ul className="inspector-lines" aria-label={words.rule.lines}>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may have two lines, and their order stays
          <RuleLine key={`${line.name} ${place}`} line={line} axes={axes} words={words} />
        ))}
      </ul>
      {lines.some(({ name }) => name === 'length') && <p className="hint">{words.rule.searched}</p>}
      <Memory lines={lines} words={words} />
      <p className="hint">{words.rule.cost(format.whole(step.evals))}</p>
      <p className="hint">{words.arrows.note}</p>
    </>
  );
}

/** The rule of the update, typeset, and under each line the same with this step's numbers in it. */
export function RuleTab({ inspected, words }: TabProps) {
  const { step, result, place } = inspected;
  if (!step || step === 'late') return <p className="hint">{words.late}</p>;
  return <Rule run={result.scenario.runs[place]!} step={step} inspected={inspected} words={words} />;
}
