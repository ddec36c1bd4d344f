import type { MouseEvent } from 'react';
import { usePlace } from '../browser/place';
import { IconButton } from '../controls/IconButton';
import { Part } from '../controls/Part';
import { Failure } from '../late/Failure';
import { Nav } from '../scenes/Nav';
import { ShareButton } from '../share/ShareButton';
import { useApp, useShared } from './context';

const ROUTES = 'routes-heading';

/** Takes the focus where the link leads without a mark in the address and the history. */
function skip(event: MouseEvent): void {
  const heading = document.getElementById(ROUTES);
  if (!heading) return;
  event.preventDefault();
  heading.focus();
  heading.scrollIntoView();
}

/** Name, undo and redo, language, theme. */
export function Header({ dark }: { readonly dark: boolean }) {
  const { store, text } = useShared();
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  const { undo, redo, setLang, setTheme } = store.getState();
  const lang = useApp((state) => state.lang);
  const full = useApp((state) => state.frame.ui === 'full');
  const place = usePlace();
  const unspoken = useApp((state) => state.unspoken);
  const wanted = lang === 'auto' ? text.tag : lang;
  const theme = dark ? text.app.themeLight : text.app.themeDark;
  return (
    <header className="header">
      {place === 'explore' && (
        <a className="skip" href={`#${ROUTES}`} onClick={skip}>
          {text.app.skip}
        </a>
      )}
      <h1 className="logo">
        <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M2.5 19.5 9.5 6l4 7 2.2-3.4 5.8 9.9z" />
          <path className="logo-line" d="M9.5 6c-.6 3.8 2.4 4.6 1.4 7.6-.8 2.4 1.6 3.3 1.2 5.9" />
        </svg>
        {text.app.title}
        <span className="tagline">{text.app.tagline}</span>
      </h1>
      {full && <Nav />}
      <div className="header-tools">
        <Part id="share">
          <ShareButton />
        </Part>
        <Part id="undo">
          <IconButton icon="undo" label={text.app.undo} disabled={!canUndo} onClick={undo} />
          <IconButton icon="redo" label={text.app.redo} disabled={!canRedo} onClick={redo} />
        </Part>
        <Part id="language">
          <button
            type="button"
            className="button quiet"
            lang={text.tag === 'en' ? 'zh' : 'en'}
            aria-busy={wanted !== text.tag}
            onClick={() => setLang(wanted === 'en' ? 'zh' : 'en')}
          >
            {text.app.otherLanguage}
            {wanted !== text.tag && ' …'}
          </button>
          {unspoken && <Failure failures={1} onRetry={() => setLang(unspoken)} />}
        </Part>
        <Part id="theme">
          <IconButton icon={dark ? 'sun' : 'moon'} label={theme} onClick={() => setTheme(dark ? 'light' : 'dark')} />
        </Part>
      </div>
    </header>
  );
}
