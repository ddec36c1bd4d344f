import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { surfaceTypeOf } from '../../core/catalogue';
import type { Content } from '../../core/contents/contents';
import { FILE_KINDS, type Kind } from '../../import/kind';
import type { Reading } from '../../import/manner';
import { MOST_ROWS } from '../../import/table';
import type { RecordedTrack } from '../../import/tracks/records';
import type { FilesText } from '../../locales/files/en';
import { Dialog } from '../controls/Dialog';
import { closeModal } from '../controls/modal';
import { Segments } from '../controls/Segments';
import { useApp, useShared } from '../shell/context';
import './files.css';
import { DialectPart } from './DialectPart';
import { fittedTo } from './fittedTo';
import { GridPart } from './GridPart';
import { ReadPart } from './ReadPart';
import { RecordingProgram } from './RecordingProgram';
import { SourcePart } from './SourcePart';
import { StoredPart } from './StoredPart';
import { TablePart } from './TablePart';
import { TrackPart } from './TrackPart';
import { takeContents } from './takeContents';
import { useFileReading } from './useFileReading';
import { useHeld } from './useHeld';
import { useReading } from './useReading';
import { useSource } from './useSource';
import { useTable } from './useTable';
import { flawWords, WordsContext } from './words';

interface Props {
  readonly asked: Kind;
  readonly words: FilesText;
}

/** A track under the name that the file gives it, or that of the file without its ending. */
const trackContent = ({ name, track }: RecordedTrack, file: string): Content => ({
  kind: 'track',
  name: name ?? file.replace(/(.)\.\w+$/, '$1'),
  track,
});

/** A file that was dropped on the page left no control to which the focus could return. */
function giveFocus(): void {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body || activeElement.closest('dialog'))
    document.querySelector<HTMLElement>('.pick')?.focus({ preventScroll: true });
}

/** Asks for a file of the reader's, shows what it is read as, and takes it into the scene. */
export function FileDialog({ asked, words }: Props) {
  const { store, text, format } = useShared();
  const dropped = useApp((state) => state.dropped);
  const [kind, setKind] = useState(asked);
  const [topFirst, setTopFirst] = useState(false);
  const [given, setGiven] = useState<Reading>({});
  // Columns are those of a text as it is cut just now.
  const say = (said: Reading): void => setGiven(({ columns: _, ...before }) => ({ ...before, ...said }));
  const reading = useFileReading();
  const { draft, source, refused, opening, ...from } = useSource(reading, words.pasted, () => {
    setGiven({});
    setTopFirst(false);
  });
  const { outcome, ...progress } = useReading(reading, source, { kind, topFirst, given });
  const manner = useHeld(source, outcome?.manner);
  const stored = useHeld(source, outcome?.stored);
  const grid = useHeld(source, outcome?.kind === 'grid' ? outcome : undefined);
  const tracks = useHeld(source, outcome?.kind === 'tracks' ? outcome : undefined);
  const table = outcome?.kind === 'table' ? outcome : undefined;
  const fitted = useApp((state) => fittedTo(state.scenario));
  const type = surfaceTypeOf(fitted);
  const { choice, samples, choose } = useTable(table, type);
  const flaw = refused ?? (outcome?.kind === 'failure' ? outcome.flaw : undefined);

  const open = (file: File, guess = false): void =>
    from.open(file, ({ likely, able }) => {
      // A grid could be read as the records of a track, which is hardly ever meant.
      setKind((now) => (guess || !able.includes(now) || (now === 'track' && likely === 'grid') ? likely : now));
    });
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const [first] = dropped;
    if (first) latest.current(first, true);
  }, [dropped]);

  useEffect(() => giveFocus, []);

  const name = source?.name ?? '';
  let contents: readonly Content[] = [];
  if (outcome?.kind === 'grid') contents = [{ kind: 'grid', name, heights: outcome.heights }];
  else if (outcome?.kind === 'tracks') contents = outcome.tracks.map((recorded) => trackContent(recorded, name));
  else if (samples && !samples.unfit) contents = [{ kind: 'table', name, data: samples.data }];

  const take = (event: MouseEvent<HTMLElement>): void => {
    takeContents(store, contents);
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
              <button type="button" className="button primary" disabled={contents.length === 0} onClick={take}>
                {words.take[contents.length > 1 ? 'tracks' : kind]}
              </button>
            </span>
          </>
        }
      >
        <Segments<Kind>
          label={words.kind}
          value={kind}
          options={FILE_KINDS.map((one) => [one, words.kinds[one]] as const)}
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
        {tracks && kind === 'track' && outcome?.kind !== 'failure' && (
          <TrackPart reading={tracks} onColumns={(columns) => say({ columns })} />
        )}
        {table && choice && samples && (
          <TablePart table={table} choice={choice} samples={samples} type={type} onChoice={choose} />
        )}
        {kind !== 'table' && <RecordingProgram />}
      </Dialog>
    </WordsContext>
  );
}
