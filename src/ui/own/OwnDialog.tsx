import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { surfaces } from '../../core/catalogue';
import type { Content } from '../../core/contents/contents';
import type { SurfaceType } from '../../core/types';
import type { Kind } from '../../import/kind';
import type { Reading } from '../../import/manner';
import { MOST_ROWS } from '../../import/table';
import type { OwnText } from '../../locales/own/en';
import { Dialog } from '../controls/Dialog';
import { closeModal } from '../controls/modal';
import { Segments } from '../controls/Segments';
import { useApp, useShared } from '../shell/context';
import './own.css';
import { DialectPart } from './DialectPart';
import { fittedTo } from './fittedTo';
import { GridPart } from './GridPart';
import { ReadPart } from './ReadPart';
import { SourcePart } from './SourcePart';
import { StoredPart } from './StoredPart';
import { TablePart } from './TablePart';
import { takeContent } from './takeContent';
import { useFileReading } from './useFileReading';
import { useHeld } from './useHeld';
import { useReading } from './useReading';
import { useSource } from './useSource';
import { useTable } from './useTable';
import { flawWords, WordsContext } from './words';

interface Props {
  readonly asked: Kind;
  readonly words: OwnText;
}

/** A file that was dropped on the page left no control to which the focus could return. */
function giveFocus(): void {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body || activeElement.closest('dialog'))
    document.querySelector<HTMLElement>('.pick')?.focus({ preventScroll: true });
}

/** Asks for a file of the reader's, shows what it is read as, and takes it into the scene. */
export function OwnDialog({ asked, words }: Props) {
  const { store, text, format } = useShared();
  const dropped = useApp((state) => state.dropped);
  const [kind, setKind] = useState(asked);
  const [topFirst, setTopFirst] = useState(false);
  const [given, setGiven] = useState<Reading>({});
  const say = (said: Reading): void => setGiven((before) => ({ ...before, ...said }));
  const reading = useFileReading();
  const { draft, source, refused, opening, ...from } = useSource(reading, words.pasted, () => {
    setGiven({});
    setTopFirst(false);
  });
  const { outcome, ...progress } = useReading(reading, source, { kind, topFirst, given });
  const manner = useHeld(source, outcome?.manner);
  const stored = useHeld(source, outcome?.stored);
  const grid = useHeld(source, outcome?.kind === 'grid' ? outcome : undefined);
  const table = outcome?.kind === 'table' ? outcome : undefined;
  const fitted = useApp((state) => fittedTo(state.scenario));
  const type: SurfaceType = surfaces[fitted];
  const { choice, samples, choose } = useTable(table, type);
  const flaw = refused ?? (outcome?.kind === 'failure' ? outcome.flaw : undefined);

  const open = (file: File, guess = false): void =>
    from.open(file, ({ likely, sole }) => {
      if (guess || sole) setKind(likely);
    });
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const [first] = dropped;
    if (first) latest.current(first, true);
  }, [dropped]);

  useEffect(() => giveFocus, []);

  const name = source?.name ?? '';
  let content: Content | undefined;
  if (outcome?.kind === 'grid') content = { kind: 'grid', name, heights: outcome.heights };
  else if (samples && !samples.unfit) content = { kind: 'table', name, data: samples.data };

  const take = (event: MouseEvent<HTMLElement>): void => {
    if (!content) return;
    takeContent(store, content);
    closeModal(event);
  };

  return (
    <WordsContext value={words}>
      <Dialog
        heading={words.headings[kind]}
        foot={
          <>
            <p className="hint">{words.privacy}</p>
            <span className="own-ways">
              <button type="button" className="button" onClick={closeModal}>
                {words.cancel}
              </button>
              <button type="button" className="button primary" disabled={!content} onClick={take}>
                {words.take[kind]}
              </button>
            </span>
          </>
        }
      >
        <Segments<Kind>
          label={words.kind}
          value={kind}
          options={[
            ['grid', words.kinds.grid],
            ['table', words.kinds.table],
          ]}
          onChange={setKind}
        />
        <p className="hint">{words.about[kind]}</p>
        {kind === 'table' && (
          <p className="hint">
            {words.fitted(text.surfaces[fitted].name, format.whole(type.most ?? MOST_ROWS))}
            {type.labelled && words.labelled}
          </p>
        )}
        <SourcePart
          name={source && source.text !== draft ? name : undefined}
          draft={draft}
          onFile={open}
          onDraft={from.type}
          onLong={from.paste}
        />
        {dropped.length > 1 && dropped[0] === source?.content && (
          <p className="hint">{words.others(format.whole(dropped.length - 1), dropped.length - 1)}</p>
        )}
        <ReadPart {...(opening ?? progress)} />
        {flaw && (
          <p className="own-flaw" role="alert">
            {flawWords(words, format, flaw)} <span>{words.nothingLost}</span>
          </p>
        )}
        {manner && <DialectPart kind={kind} manner={manner} onChange={say} />}
        {stored && <StoredPart stored={stored} onChange={say} />}
        {grid && kind === 'grid' && outcome?.kind !== 'failure' && (
          <GridPart reading={grid} topFirst={topFirst} onTopFirst={setTopFirst} />
        )}
        {table && choice && samples && (
          <TablePart table={table} choice={choice} samples={samples} type={type} onChoice={choose} />
        )}
      </Dialog>
    </WordsContext>
  );
}
