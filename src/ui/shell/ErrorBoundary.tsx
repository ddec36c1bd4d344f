import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands instead of what could not be drawn; `retry` draws it anew. */
  instead(error: Error, retry: () => void): ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly error?: Error | undefined;
}

/** Lets what fails in its children cost nothing else; the state of the scene lives outside and is kept. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.instead(error, () => this.setState({ error: undefined })) : this.props.children;
  }
}
