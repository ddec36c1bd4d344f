import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { loadWholeText } from '../../locales/load';
import type { PickerText } from '../../locales/picker/en';
import { LANGUAGE_IDS } from '../../scenario/languages';
import { setSurface } from '../../store/lateEdits';
import type { SurfaceId } from '../../surfaces/ids';
import { Icon } from '../controls/Icon';
import { loupeIcon } from '../controls/lateIcons';
import { closeModal } from '../controls/modal';
import { Segments } from '../controls/Segments';
import { late } from '../late/late';
import { useLate } from '../late/useLate';
import { useApp, useShared } from '../shell/context';
import { surfaceSubject, TILE } from '../thumbs/subjects';
import { Thumb } from '../thumbs/Thumb';
import { moveAmongTiles } from './arrows';
import { columnsFor } from './columns';
import { saidOf } from './said';
import { isFound } from './search';
import { onShelf, SHELVES, type Shelf } from './shelves';
import { Tile } from './Tile';
import './picker.css';
import './tiles.css';

/** What is said in the other languages, so that a surface is found by any of its names. */
const otherTexts = late((tag) => Promise.all(LANGUAGE_IDS.filter((lang) => lang !== tag).map(loadWholeText)));

/** Columns of tiles in a wide window and in a tablet's, the best first. */
const WIDE = [7, 8, 6] as const;
const MIDDLE = [5, 4, 6] as const;

/** A tile leads to a surface, or asks for the reader's own table. */
type TileId = SurfaceId | 'table';

/** Every surface as a picture with its name, by groups, and what the reader may bring. */
export function SurfacePicker({ words }: { readonly words: PickerText }) {
  const { store, text, format } = useShared();
  const chosen = useApp((state) => state.scenario.surface.id);
  // More come with the rest of the catalogue.
  useApp((state) => state.whole);
  const [only, setOnly] = useState<Shelf | 'all'>('all');
  const [typed, setTyped] = useState('');
  const others = useLate(otherTexts, text.tag, typed !== '').value;
  const body = useRef<HTMLDivElement>(null);

  const named = (id: TileId): { readonly name: string; readonly short: string } =>
    id === 'table' ? words.table : text.surfaces[id];
  const said = (id: TileId): readonly string[] => {
    const texts = [text, ...(others ?? [])];
    if (id === 'table') return [words.table.name, words.table.short, ...texts.map(({ map }) => map.data)];
    return saidOf(id, texts);
  };
  const shelves = SHELVES.map((shelf) => {
    const ids: readonly TileId[] = onShelf(shelf, (id) => text.surfaces[id].name, text.tag);
    return { shelf, ids: shelf === 'data' ? [...ids, 'table' as const] : ids };
  });
  const counts = shelves.map(({ ids }) => ids.length);
  const count = counts.reduce((sum, n) => sum + n, 0);
  const shown = shelves
    .filter(({ shelf }) => only === 'all' || shelf === only)
    .map(({ shelf, ids }) => ({ shelf, ids: ids.filter((id) => isFound(typed, said(id))) }))
    .filter(({ ids }) => ids.length > 0);
  const tiles = shown.flatMap(({ ids }) => ids);
  const reached = tiles.includes(chosen) ? chosen : tiles[0];

  useEffect(() => {
    const tile = body.current?.querySelector<HTMLElement>('.tile[tabindex="0"]');
    tile?.focus({ preventScroll: true });
    tile?.scrollIntoView({ block: 'nearest' });
  }, []);

  const choose = (id: TileId, event: MouseEvent<HTMLElement>): void => {
    closeModal(event);
    const { ask, visit } = store.getState();
    if (id === 'grid' || id === 'table') ask(id);
    else if (id !== chosen) visit(setSurface(id));
  };

  return (
    <>
      <header className="picker-top">
        <h2>{words.heading}</h2>
        <Segments<Shelf | 'all'>
          label={words.shelf}
          value={only}
          options={[
            ['all', words.all(format.whole(count))],
            ...SHELVES.map((shelf) => [shelf, words.tabs[shelf]] as const),
          ]}
          onChange={setOnly}
        />
        <label className="picker-find">
          <Icon name={loupeIcon} />
          <input
            type="text"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            spellCheck={false}
            aria-label={words.findLabel}
            placeholder={words.find}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              body.current?.querySelector<HTMLElement>('.tile')?.focus();
            }}
          />
        </label>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move among the buttons in it */}
      <div
        ref={body}
        className="picker-body"
        style={{ '--wide': columnsFor(counts, WIDE), '--middle': columnsFor(counts, MIDDLE) }}
        onKeyDown={moveAmongTiles}
      >
        {shown.map(({ shelf, ids }) => (
          <section key={shelf} aria-labelledby={`shelf-${shelf}`}>
            <h3 id={`shelf-${shelf}`}>{words.shelves[shelf]}</h3>
            <div className="tiles">
              {ids.map((id) => (
                <Tile
                  key={id}
                  id={id}
                  {...named(id)}
                  chosen={id === chosen}
                  reached={id === reached}
                  onChoose={(event) => choose(id, event)}
                >
                  {id === 'grid' || id === 'table' ? (
                    <span className="tile-own">{words.file}</span>
                  ) : (
                    <Thumb id={`surface ${id}`} make={() => surfaceSubject(id)} look={TILE} />
                  )}
                </Tile>
              ))}
            </div>
          </section>
        ))}
        {tiles.length === 0 && (
          <p className="picker-none">
            {words.none(typed.trim())}{' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                setTyped('');
                setOnly('all');
              }}
            >
              {words.clear}
            </button>
          </p>
        )}
      </div>
      <p className="hidden-text" role="status">
        {typed.trim() && tiles.length > 0 && words.found(tiles.length)}
      </p>
    </>
  );
}
