import { useEffect, useMemo, useRef, useState } from 'react';
import { optimizerOf } from '../../core/catalogue';
import { copyText } from '../browser/copy';
import { useShared } from '../shell/context';
import { inspectorOf } from './inspections';
import { routeCsv, slotCells } from './tableRows';
import type { TabProps } from './tabProps';

/** Height of a row and of the part that is seen, px. */
const ROW = 26;
const SEEN = 286;
/** Rows beyond both edges, so that a quick scroll does not show the ground. */
const SPARE = 6;
/** Updates that may be replayed for the memory of the rows in sight. */
const WORK = 20_000;

/** The whole route in figures: only the rows in sight are there, and the cursor's is kept in sight. */
export function TableTab({ inspected, words }: TabProps) {
  const { format } = useShared();
  const { result, place, route, index } = inspected;
  const said = words.table;
  const box = useRef<HTMLElement>(null);
  const [top, setTop] = useState(0);
  const [copied, setCopied] = useState('');
  const inspector = useMemo(() => inspectorOf(result, place), [result, place]);
  const cells = slotCells(optimizerOf(result.scenario.runs[place]!));
  const titles = [said.t, said.x, said.y, said.loss, said.gradient, said.rate, said.cost];
  const first = Math.max(0, Math.floor(top / ROW) - SPARE);
  const last = Math.min(route.length, Math.ceil((top + SEEN) / ROW) + SPARE);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const at = index * ROW;
    if (at < element.scrollTop || at > element.scrollTop + SEEN - 3 * ROW) element.scrollTop = at - SEEN / 2 + ROW;
  }, [index]);

  const copy = async (): Promise<void> => {
    const { csv, bare } = routeCsv(result, place, titles, inspector);
    const done = await copyText(csv);
    setCopied(done ? `${said.copied(format.whole(route.length))}${bare ? ` ${said.bare}` : ''}` : said.notCopied);
  };
  const memory = (k: number): readonly string[] => {
    const step = k > 0 && inspector ? inspector.at(k, WORK) : undefined;
    return cells.map(({ slot, at }) =>
      step === 'late' ? '…' : step ? format.figures(step.slotsAfter[slot]![at]!) : k === 0 ? '0' : '–',
    );
  };
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
  return (
    <>
      <section
        ref={box}
        className="inspector-table"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={said.label}
        style={{ height: SEEN }}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      >
        <table aria-rowcount={route.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {[...titles, ...cells.map(({ title }) => title)].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr style={{ height: first * ROW }} />
            {rows.map((k) => (
              <tr key={k} aria-rowindex={k + 2} {...(k === index && { 'aria-current': true })} style={{ height: ROW }}>
                <th scope="row">{format.whole(k)}</th>
                {[route.x, route.y, route.loss, route.gradNorm, route.lr].map((column, i) => (
                  <td key={titles[i + 1]}>{format.figures(column[k]!)}</td>
                ))}
                <td>{format.whole(route.evals[k]!)}</td>
                {memory(k).map((value, i) => (
                  <td key={cells[i]!.title}>{value}</td>
                ))}
              </tr>
            ))}
            <tr style={{ height: (route.length - last) * ROW }} />
          </tbody>
        </table>
      </section>
      <div className="row inspector-walk">
        <button type="button" className="button" onClick={() => void copy()}>
          {said.copy}
        </button>
        <span className="hint" role="status">
          {copied}
        </span>
      </div>
    </>
  );
}
