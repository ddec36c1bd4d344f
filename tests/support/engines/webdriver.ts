/** What an element is called in what a driver answers, by the W3C's recommendation. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Milliseconds for one answer: a limit for what hangs. */
const PATIENCE = 40_000;

/** One browser that speaks the W3C's WebDriver protocol, over HTTP. */
export interface Session {
  /** Sends a command of the session. */
  command<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
  /** The element that a selector finds, as other commands name it. */
  find(selector: string): Promise<string>;
  /** An element as an argument of a command. */
  asArgument(element: string): object;
}

/** Whether a driver answers and is ready. */
export async function isReady(server: string): Promise<boolean> {
  const answer = await fetch(`${server}/status`, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
  return answer?.ok ?? false;
}

async function ask<T>(method: string, address: string, body?: object): Promise<T> {
  const answer = await fetch(address, {
    method,
    signal: AbortSignal.timeout(PATIENCE),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${method} ${new URL(address).pathname}: ${value.error}: ${value.message}`);
  return value;
}

/** Starts a browser with these capabilities. */
export async function startSession(server: string, capabilities: object): Promise<Session> {
  const { sessionId } = await ask<{ sessionId: string }>('POST', `${server}/session`, {
    capabilities: { alwaysMatch: capabilities },
  });
  const command = <T>(method: string, path: string, body?: object): Promise<T> =>
    ask<T>(method, `${server}/session/${sessionId}${path}`, body);
  return {
    command,
    find: async (selector) => {
      const found = await command<Record<string, string>>('POST', '/element', {
        using: 'css selector',
        value: selector,
      });
      return found[ELEMENT]!;
    },
    asArgument: (element) => ({ [ELEMENT]: element }),
  };
}
