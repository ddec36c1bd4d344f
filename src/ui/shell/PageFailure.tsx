import type { Locale } from '../../locales/en';

interface Props {
  readonly text: Locale;
  readonly error: Error;
  retry(): void;
}

/** Says what happened when drawing the page failed, and the ways back. */
export function PageFailure({ text, error, retry }: Props) {
  const words = text.error;
  return (
    <main className="failure panel" role="alert">
      <h1>{words.heading}</h1>
      <p>{words.about}</p>
      <pre>{error.message}</pre>
      <p className="failure-ways">
        <button type="button" className="button" onClick={retry}>
          {words.retry}
        </button>
        <a className="button" href="?">
          {words.fresh}
        </a>
      </p>
    </main>
  );
}
