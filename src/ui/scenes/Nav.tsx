import type { MouseEvent } from 'react';
import { leaveFollowed, SCENES, usePlace } from '../browser/place';
import { useShared } from '../shell/context';
import './nav.css';

const stay = (event: MouseEvent): void => event.preventDefault();

/** The places of the page; where the reader is, the link leads nowhere. */
export function Nav() {
  const { nav } = useShared().text.app;
  const place = usePlace();
  return (
    <nav className="nav" aria-label={nav.label}>
      {(['explore', 'scenes'] as const).map((to) => (
        <a
          key={to}
          href={to === 'scenes' ? SCENES : '#'}
          {...(to === place ? { 'aria-current': 'page', onClick: stay } : { onClick: leaveFollowed })}
        >
          {nav[to]}
        </a>
      ))}
    </nav>
  );
}
