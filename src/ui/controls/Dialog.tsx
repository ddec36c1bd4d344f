import type { ReactNode } from 'react';

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** What a modal dialog holds: a heading, a body that scrolls, and perhaps a foot. */
export function Dialog({ heading, children, foot }: Props) {
  return (
    <>
      <header className="row">
        <h2>{heading}</h2>
      </header>
      <div className="dialog-body">{children}</div>
      {foot && <footer className="row">{foot}</footer>}
    </>
  );
}
