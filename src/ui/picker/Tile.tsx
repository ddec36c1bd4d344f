import type { MouseEvent, ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly chosen: boolean;
  /** Whether the tab key leads to it: to one of all tiles, the arrow keys to the others. */
  readonly reached: boolean;
  /** Its picture. */
  readonly children: ReactNode;
  onChoose(event: MouseEvent<HTMLElement>): void;
}

/** A surface that may be chosen: a picture, its name, a few words. */
export function Tile({ id, name, short, chosen, reached, children, onChoose }: Props) {
  return (
    <button
      type="button"
      className="tile"
      value={id}
      aria-pressed={chosen}
      tabIndex={reached ? 0 : -1}
      onClick={onChoose}
    >
      <span className="tile-picture" aria-hidden="true">
        {children}
      </span>
      <b>{name}</b> <small>{short}</small>
    </button>
  );
}
