const PATHS = {
  plus: 'M8 3v10M3 8h10',
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7',
  redo: 'm10 3 3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H9',
  moon: 'M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1z',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M3 13l1.1-1.1M11.9 4.1 13 3',
  restart: 'M3.5 3v10M13 3.5v9L6 8z',
  back: 'M9 3.5v9L3 8zM12.5 3.5v9',
  forward: 'M7 3.5v9L13 8zM3.5 3.5v9',
  play: 'M5 2.8v10.4L13 8z',
  pause: 'M5 3v10M11 3v10',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  share: 'M8 10V1.8M4.8 4.6 8 1.4l3.2 3.2M3 7.5v6.3h10V7.5',
  down: 'm4 6.2 4 4 4-4',
  close: 'm4 4 8 8M12 4l-8 8',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  about: 'M6 6.2a2 2 0 1 1 3.1 1.7C8.4 8.4 8 8.8 8 9.6M8 11.8v.01M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z',
} as const;

/** A drawing that comes with the part that shows it. */
export interface LateIcon {
  readonly id: string;
  readonly path: string;
}

interface Props {
  readonly name: keyof typeof PATHS | LateIcon;
}

/** A small line drawing; what it means is said by the control that holds it. */
export function Icon({ name }: Props) {
  const late = typeof name === 'object';
  return (
    <svg className={`icon icon-${late ? name.id : name}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={late ? name.path : PATHS[name]} />
    </svg>
  );
}
