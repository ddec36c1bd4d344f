import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { vi } from 'vitest';
import { besideLibrary, programOf } from '../programs';
import type { Driver, Engine, Spot } from './engine';
import { isReady, type Session, startSession } from './webdriver';

/** WebKit's smallest browser, and what it is driven with, by Debian's names. */
const parts = {
  Xvfb: programOf('Xvfb'),
  'dbus-run-session': programOf('dbus-run-session'),
  WebKitWebDriver: programOf('WebKitWebDriver'),
  MiniBrowser: besideLibrary('webkit2gtk-4.1/MiniBrowser') ?? besideLibrary('webkit2gtk-4.0/MiniBrowser'),
};

/** Larger than any window that is asked for. */
const SCREEN = '1680x1300x24';

/** By the DOM's names, as the protocol has them. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Control: '\uE009',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
};

/** Ends a process with all that it has started. */
function end(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid);
  } catch {
    // It has ended by itself.
  }
}

/** Starts a program in a group of its own, which ends with this process at the latest. */
function start(program: string, args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  process.on('exit', () => end(child));
  return child;
}

/** A screen that nobody sees; it tells its number when it is there. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = start(parts.Xvfb!, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp']);
  const [told] = await once(screen.stdio[3] as Readable, 'data');
  return { screen, display: `:${String(told).trim()}` };
}

/** A port that nobody listens to. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Milliseconds for what has to come about by itself. */
const PATIENCE = 10_000;

/** Waits until something is so. */
const untilTrue = (is: () => Promise<boolean>): Promise<void> =>
  vi.waitFor(
    async () => {
      if (!(await is())) throw new Error(`not within ${PATIENCE} ms: ${is}`);
    },
    { timeout: PATIENCE },
  );

function driverOf(session: Session, close: () => void): Driver {
  const { command, find, asArgument } = session;
  /** Where the frame that was entered is in the window; the pointer is told places of the window. */
  let corner: Spot | undefined;
  const enter = async (): Promise<void> =>
    command('POST', '/frame', { id: corner ? asArgument(await find('iframe')) : null });
  const act = (kind: object, actions: object[]): Promise<void> =>
    command('POST', '/actions', { actions: [{ ...kind, actions }] });
  return {
    // WebKit's bugs 308756 and 316847, mended in June 2026.
    knowsItself: false,
    async open(address, width = 1366, height = 900) {
      corner = undefined;
      await enter();
      await command('POST', '/url', { url: address });
      const shown = () => command<[number, number]>('POST', '/execute/sync', { script: SIZE, args: [] });
      const { width: outer, height: tall } = await command<Record<'width' | 'height', number>>('GET', '/window/rect');
      const [inner, high] = await shown();
      if (inner === width && high === height) return;
      await command('POST', '/window/rect', { width: width + outer - inner, height: height + tall - high });
      await untilTrue(async () => String(await shown()) === String([width, height]));
    },
    async enterFrame() {
      const { x, y } = await command<Record<'x' | 'y', number>>('GET', `/element/${await find('iframe')}/rect`);
      corner = [x, y];
      await enter();
    },
    async run(what, ...args) {
      const script = `const told = arguments[arguments.length - 1];
        Promise.resolve((${what})(...[...arguments].slice(0, -1))).then((given) => told({ given }), (e) => told({ flaw: String(e) }));`;
      const { given, flaw } = await command<{ given: never; flaw?: string }>('POST', '/execute/async', {
        script,
        args,
      });
      if (flaw) throw new Error(flaw);
      return given;
    },
    async drag(...way) {
      const [left, top] = corner ?? [0, 0];
      const moves = way.map(([x, y]) => ({
        type: 'pointerMove',
        duration: 16,
        x: Math.round(x + left),
        y: Math.round(y + top),
      }));
      const press = { type: 'pointerDown', button: 0 };
      const actions = [moves[0]!, press, ...moves.slice(1), { ...press, type: 'pointerUp' }];
      await command('POST', '/frame', { id: null });
      await act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, actions);
      await enter();
    },
    async press(...keys) {
      const values = keys.map((key) => KEYS[key] ?? key);
      const actions = values.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await act({ type: 'key', id: 'keys' }, actions);
    },
    async chooseFile(selector, path) {
      await command('POST', `/element/${await find(selector)}/value`, { text: path });
    },
    heard: () => [],
    async close() {
      await command('DELETE', '').catch(() => undefined);
      close();
    },
  };
}

const SIZE = 'return [innerWidth, innerHeight]';

async function launch(): Promise<Driver> {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = start(parts['dbus-run-session']!, ['--', parts.WebKitWebDriver!, `--port=${port}`], {
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LANGUAGE: 'en_US',
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  });
  driver.stdout?.resume();
  driver.stderr?.resume();
  const server = `http://127.0.0.1:${port}`;
  await untilTrue(() => isReady(server));
  const session = await startSession(server, {
    'webkitgtk:browserOptions': {
      binary: parts.MiniBrowser,
      args: ['--automation'],
    },
  });
  return driverOf(session, () => {
    end(driver);
    end(screen);
  });
}

/** WebKit, as Debian's package webkit2gtk-driver brings it. */
export const webkit: Engine = {
  name: 'WebKit',
  missing: Object.entries(parts).find(([, path]) => !path)?.[0],
  launch,
};
