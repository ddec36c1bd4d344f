import { type ToggleEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isRecorded } from '../../core/recorded';
import { MOST_RUNS } from '../../scenario/defaults';
import { type Control, isLocked, isShown } from '../../scenario/parts';
import { duplicateRun, moveRun, removeRun } from '../../store/lateEdits';
import { Icon } from '../controls/Icon';
import { ExplainSheet } from '../explain/ExplainSheet';
import { openStep } from '../lower/openStep';
import { ProgramSheet } from '../program/ProgramSheet';
import { useApp, useShared } from '../shell/context';

const buttonOf = (place: number): string => `route-menu-button-${place}`;

/** Before Chrome 114, Firefox 125 and Safari 17 nothing pops over the page: there the menu unfolds below its button. */
const POPS = 'popover' in HTMLElement.prototype;

/** Left free between the menu and the window's edge, its own margins included, px. */
const ROOM = 12;

/**
 * Below its button, or above it in the lower half of the window; a popover knows nothing of where it stands.
 * It closes when the button scrolls away, until `opened` is told that it has.
 */
function openAt(button: HTMLElement, menu: HTMLElement, opened: AbortSignal): void {
  const { style } = menu;
  const { clientWidth, clientHeight } = document.documentElement;
  const { right, top, bottom } = button.getBoundingClientRect();
  const below = top < clientHeight / 2;
  style.right = `${clientWidth - right}px`;
  style.top = below ? `${bottom}px` : 'auto';
  style.bottom = below ? 'auto' : `${clientHeight - top}px`;
  style.maxHeight = `${(below ? clientHeight - bottom : top) - ROOM}px`;
  const onScroll = (): void => {
    if (Math.abs(button.getBoundingClientRect().top - top) > 1) menu.hidePopover();
  };
  document.addEventListener('scroll', onScroll, { capture: true, signal: opened });
}

interface Props {
  readonly place: number;
  /** Whether all parameters are shown. */
  readonly more: boolean;
  onMore(): void;
  /** Absent where the optimizer has no rule that could be changed. */
  readonly onChangeRule: (() => void) | undefined;
  onOpen(place: number): void;
}

/** What can be done with a route as a whole; the focus goes with the route, or to its neighbour where it goes. */
export function RouteMenu({ place, more, onMore, onChangeRule, onOpen }: Props) {
  const { store, text } = useShared();
  const count = useApp((state) => state.scenario.runs.length);
  const optimizer = useApp((state) => state.scenario.runs[place]?.optimizer ?? 'gd');
  const frame = useApp((state) => state.frame);
  const { change } = store.getState();
  const id = `route-menu-${place}`;
  const opened = useRef(new AbortController());
  const [sheet, setSheet] = useState<'program' | 'explanation'>();
  const { name } = text.optimizers[optimizer];
  const computed = !isRecorded(useApp((state) => state.scenario.runs[place]));
  const items: [part: Control, name: string, enabled: boolean, act: () => void, next: number][] = [
    [
      'explain',
      computed ? text.explain.about(name) : text.route.aboutTrack,
      true,
      () => setSheet('explanation'),
      place,
    ],
    ['parameters', more ? text.route.fewer : text.route.more, computed, onMore, place],
    ['route-menu', text.route.inspect, true, () => openStep(store, place), place],
    ['route-menu', text.route.changeRule, onChangeRule !== undefined, () => onChangeRule?.(), place],
    ['route-menu', text.route.program, computed, () => setSheet('program'), place],
    ['route-menu', text.route.duplicate, computed && count < MOST_RUNS, () => change(duplicateRun(place)), place + 1],
    ['route-menu', text.route.up, place > 0, () => change(moveRun(place, -1)), place - 1],
    ['route-menu', text.route.down, place < count - 1, () => change(moveRun(place, 1)), place + 1],
    ['route-menu', text.route.remove, count > 1, () => change(removeRun(place)), Math.min(place, count - 2)],
  ];
  const shown = items.filter(([part]) => isShown(frame, part, place));
  const acts = shown.map(([part, name, enabled, act, next]) => (
    <button
      key={name}
      type="button"
      disabled={!enabled || isLocked(frame, part, place)}
      onClick={() => {
        const menu = document.getElementById(id);
        if (POPS) menu?.hidePopover();
        else menu?.removeAttribute('open');
        flushSync(() => {
          act();
          onOpen(next);
        });
        document.getElementById(buttonOf(next))?.focus();
      }}
    >
      {name}
    </button>
  ));
  if (shown.length === 0) return null;
  const button = {
    id: buttonOf(place),
    className: 'button quiet route-more',
    disabled: shown.every(([part]) => isLocked(frame, part, place)),
    'aria-label': text.route.menu(place + 1),
    children: <Icon name="more" />,
  };
  return (
    <>
      {POPS ? (
        <>
          <button type="button" popoverTarget={id} {...button} />
          <div
            id={id}
            popover="auto"
            className="menu"
            onBeforeToggle={({ newState, currentTarget: menu }: ToggleEvent<HTMLElement>) => {
              opened.current.abort();
              opened.current = new AbortController();
              const button = document.getElementById(buttonOf(place));
              if (newState === 'open' && button) openAt(button, menu, opened.current.signal);
            }}
          >
            {acts}
          </div>
        </>
      ) : (
        <details id={id} className="menu-fold">
          <summary {...button} />
          <div className="menu">{acts}</div>
        </details>
      )}
      {sheet === 'program' && <ProgramSheet place={place} onClose={() => setSheet(undefined)} />}
      {sheet === 'explanation' && (
        <ExplainSheet subject={{ kind: 'optimizer', id: optimizer, place }} onClose={() => setSheet(undefined)} />
      )}
    </>
  );
}
