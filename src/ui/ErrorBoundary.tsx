import { Component, type ReactNode } from 'react';
import type { Locale } from '../locales/en';

interface Props {
  readonly text: Locale;
  readonly children: ReactNode;
}

interface State {
  readonly error?: Error | undefined;
}

/** Shows what happened when drawing the page failed, and the way back; the state lives outside and is kept. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const words = this.props.text.error;
    return (
      <main className="failure panel" role="alert">
        <h1>{words.heading}</h1>
        <p>{words.about}</p>
        <pre>{error.message}</pre>
        <p className="failure-ways">
          <button type="button" className="button" onClick={() => this.setState({ error: undefined })}>
            {words.retry}
          </button>
          <a className="button" href="?">
            {words.fresh}
          </a>
        </p>
      </main>
    );
  }
}
