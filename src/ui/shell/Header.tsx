import { Fragment, type MouseEvent } from 'react';
import { LANGUAGE_IDS, LANGUAGE_TABLE, type LanguageId } from '../../scenario/languages';
import { usePlace } from '../browser/place';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { Part } from '../controls/Part';
import { ExplainSurface } from '../explain/ExplainSurface';
import { Failure } from '../late/Failure';
import { PickButton } from '../picker/PickButton';
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

function Undo() {
  const { store, text } = useShared();
  const canUndo = useApp((state) => state.past.length > 0);
  const cut = useApp((state) => state.cut);
  const label = canUndo || !cut ? text.app.undo : text.app.undoEnd;
  return <IconButton icon="undo" label={label} disabled={!canUndo} onClick={store.getState().undo} />;
}

function Redo() {
  const { store, text } = useShared();
  const canRedo = useApp((state) => state.future.length > 0);
  return <IconButton icon="redo" label={text.app.redo} disabled={!canRedo} onClick={store.getState().redo} />;
}

/** The language that the page goes to from one. */
const after = (lang: LanguageId): LanguageId => LANGUAGE_IDS[(LANGUAGE_IDS.indexOf(lang) + 1) % LANGUAGE_IDS.length]!;

function Language() {
  const { store, text } = useShared();
  const { setLang } = store.getState();
  const lang = useApp((state) => state.lang);
  const unspoken = useApp((state) => state.unspoken);
  const wanted = lang === 'auto' ? text.tag : lang;
  const next = after(wanted);
  const { name, tag } = LANGUAGE_TABLE[after(text.tag)];
  return (
    <>
      <button
        type="button"
        className="button quiet"
        lang={tag}
        aria-busy={wanted !== text.tag}
        onClick={() => setLang(next)}
      >
        {name}
        {wanted !== text.tag && ' …'}
      </button>
      {unspoken && <Failure failures={1} onRetry={() => setLang(unspoken)} />}
    </>
  );
}

function Theme({ dark }: { readonly dark: boolean }) {
  const { store, text } = useShared();
  const label = dark ? text.app.themeLight : text.app.themeDark;
  return (
    <IconButton
      icon={dark ? 'sun' : 'moon'}
      label={label}
      onClick={() => store.getState().setTheme(dark ? 'light' : 'dark')}
    />
  );
}

/** Name, undo and redo, language, theme; where there is little room, what is seldom needed unfolds on demand. */
export function Header({ dark, compact = false }: { readonly dark: boolean; readonly compact?: boolean }) {
  const { text } = useShared();
  const full = useApp((state) => state.frame.ui === 'full');
  const place = usePlace();
  // On a phone the scene is the title.
  const title = compact && place === 'explore';
  const seldom = (
    <>
      <Part id="undo">
        <Redo />
      </Part>
      <Part id="language">
        <Language />
      </Part>
      <Part id="theme">
        <Theme dark={dark} />
      </Part>
    </>
  );
  // By its key, so that a dialog that is open stays when the window gets another width.
  const share = (
    <Part key="share" id="share">
      <ShareButton named={!compact} />
    </Part>
  );
  const fold = (
    <details key="fold" className="header-fold">
      <summary className="button quiet" aria-label={text.app.menu}>
        <Icon name="menu" />
      </summary>
      <div className="header-menu">
        {full && <Nav />}
        <div>{seldom}</div>
      </div>
    </details>
  );
  return (
    <header className="header" data-compact={compact}>
      {place === 'explore' && (
        <a className="skip" href={`#${ROUTES}`} onClick={skip}>
          {text.app.skip}
        </a>
      )}
      <h1 className={title ? 'hidden-text' : 'logo'}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M2.5 19.5 9.5 6l4 7 2.2-3.4 5.8 9.9z" />
          <path className="logo-line" d="M9.5 6c-.6 3.8 2.4 4.6 1.4 7.6-.8 2.4 1.6 3.3 1.2 5.9" />
        </svg>
        {text.app.title}
      </h1>
      {title && (
        <>
          <Part id="surface">
            <PickButton />
          </Part>
          <ExplainSurface />
        </>
      )}
      {full && !compact && <Nav />}
      <div className="header-tools">
        <Part id="undo">
          <Undo />
        </Part>
        {compact ? [share, fold] : [<Fragment key="seldom">{seldom}</Fragment>, share]}
      </div>
    </header>
  );
}
