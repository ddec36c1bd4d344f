import { useState } from 'react';
import type { Inspection } from '../../core/inspect/inspector';
import { Icon } from '../controls/Icon';
import { useShared } from '../shell/context';
import { loopCode } from './loopCode';
import type { TabProps } from './tabProps';

function Loop({ step, inspected, words }: TabProps & { readonly step: Inspection }) {
  const { store, text, format } = useShared();
  const { result, place, route, index } = inspected;
  const run = result.scenario.runs[place]!;
  const said = words.loop;
  const { name } = text.optimizers[run.optimizer];
  const names = {
    noTorch: said.noTorch(name),
    unwritten: said.unwritten(name),
    zero: said.zero,
    write: format.figures,
  };
  const { setup, head, body } = loopCode(result.objective, run, route, step, names);
  // Where the cursor stands the update is made: its last line is done, unless the reader walks line by line.
  const rest = index === 0 ? 0 : body.length - 1;
  const [walk, setWalk] = useState({ t: step.t, line: rest });
  const line = walk.t === step.t ? Math.min(walk.line, body.length - 1) : rest;
  const go = (by: 1 | -1): void => {
    const next = line + by;
    if (next >= 0 && next < body.length) {
      setWalk({ t: step.t, line: next });
      return;
    }
    const t = step.t + by;
    if (t < 1 || t >= route.length) return;
    setWalk({ t, line: by > 0 ? 0 : body.length - 1 });
    store.getState().step(by);
  };
  return (
    <>
      <p className="hint">{said.intro}</p>
      <div className="inspector-code" lang="en">
        <code>{setup}</code>
        <code>{head}</code>
        <ol aria-label={said.code}>
          {body.map(({ code, value }, i) => (
            <li key={code} {...(i === line && { 'aria-current': 'step' as const })}>
              <code>{code}</code>
              <span>{value}</span>
            </li>
          ))}
        </ol>
      </div>
      <div className="row inspector-walk">
        <button type="button" className="button" onClick={() => go(-1)} disabled={step.t === 1 && line === 0}>
          <Icon name="back" />
          {said.back}
        </button>
        <span className="hint" role="status">
          {said.line(format.whole(line + 1), format.whole(body.length))}
        </span>
        <button
          type="button"
          className="button"
          onClick={() => go(1)}
          disabled={step.t === route.length - 1 && line === body.length - 1}
        >
          {said.forward}
          <Icon name="forward" />
        </button>
      </div>
    </>
  );
}

/** The training loop that every framework repeats, with this step's values beside its lines. */
export function LoopTab({ inspected, words }: TabProps) {
  const { step } = inspected;
  if (!step || step === 'late') return <p className="hint">{words.late}</p>;
  return <Loop step={step} inspected={inspected} words={words} />;
}
