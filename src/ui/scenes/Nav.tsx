import type { MouseEvent } from 'react';
import { lessonLang } from '../../lessons/langs';
import { leaveFollowed, SCENES, usePlace } from '../browser/place';
import { useShared } from '../shell/context';
import './nav.css';

const stay = (event: MouseEvent): void => event.preventDefault();

/** The places of the page, and the lessons, which are pages of their own; where the reader is, the link leads nowhere. */
export function Nav() {
  const { app, tag } = useShared().text;
  const place = usePlace();
  // One file has no others beside it.
  const lessons = import.meta.env.MODE === 'single' ? [] : ([['lessons', `lessons/${lessonLang(tag)}/`]] as const);
  return (
    <nav className="nav" aria-label={app.nav.label}>
      {([['explore', '#'], ...lessons, ['scenes', SCENES]] as const).map(([to, href]) => (
        <a
          key={to}
          href={href}
          {...(to === place ? { 'aria-current': 'page', onClick: stay } : { onClick: leaveFollowed })}
        >
          {app.nav[to]}
        </a>
      ))}
    </nav>
  );
}
