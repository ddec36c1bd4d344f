import { afterEach, expect, test, vi } from 'vitest';
import type { Film, FromFilm, MadeFilm, ToFilm } from '../../../src/recording/film';
import { createFilming, type Shoot } from '../../../src/workers/filming';

afterEach(() => void vi.useRealTimers());

/** The encoder of a browser, of which a film here needs but that it asks for the first picture. */
vi.mock('../../../src/recording/video', () => ({
  filmVideo: async (_format: string, _film: Film, draw: (shot: number) => Promise<ImageBitmap>) => ({
    picture: await draw(0),
  }),
}));

const bitmap = () => ({ close: vi.fn() }) as unknown as ImageBitmap;

/** A worker that answers as it is told to. */
function fakeWorker(reply: (request: ToFilm, worker: Worker) => void) {
  const worker = {
    terminate: vi.fn(),
    postMessage: vi.fn((request: ToFilm) => queueMicrotask(() => reply(request, worker as unknown as Worker))),
  };
  return worker as unknown as typeof worker & Worker;
}

const say = (worker: Worker, data: FromFilm): void =>
  worker.onmessage?.call(worker, { data } as MessageEvent<FromFilm>);

function shootWith(filming: Shoot, format: Film['format'], signal = new AbortController().signal) {
  const film = { format, under: bitmap(), over: bitmap() } as unknown as Film;
  const made: Promise<MadeFilm> = filming(film, () => undefined, signal);
  const closed = (): boolean => [film.under, film.over].every(({ close }) => vi.mocked(close).mock.calls.length > 0);
  return { film, made, closed };
}

const shoot = (format: Film['format'], openWorker: () => Promise<Worker>, signal?: AbortSignal) =>
  shootWith(createFilming(openWorker), format, signal);

test('the pictures of a film go over to the worker, are closed at its end, and the worker with them', async () => {
  const worker = fakeWorker((request, self) => {
    if (request.kind === 'gif') say(self, { kind: 'gif', file: new Blob(['gif']), poster: new Blob() });
  });
  const { film, made, closed } = shoot('gif', async () => worker);
  expect((await made).file.size).toBe(3);
  expect(worker.postMessage).toHaveBeenCalledWith({ kind: 'open', film }, [film.under, film.over]);
  expect(closed()).toBe(true);
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('where no worker can be had, the pictures are closed all the same', async () => {
  const { made, closed } = shoot('gif', () => Promise.reject(new Error('no worker')));
  await expect(made).rejects.toThrow('no worker');
  expect(closed()).toBe(true);
});

test.each([
  ['breaks', (worker: Worker) => worker.onerror?.call(worker, { message: 'broken' } as ErrorEvent), 'broken'],
  ['can’t open the film', (worker: Worker) => say(worker, { kind: 'failed', reason: 'no canvas' }), 'no canvas'],
] as const)('a worker that %s while the encoder is fetched ends the film', async (_, fail, reason) => {
  const worker = fakeWorker((request, self) => request.kind === 'open' && fail(self));
  const { made } = shoot('webm', async () => worker);
  await expect(made).rejects.toThrow(reason);
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('a film that is given up ends, whatever its worker does', async () => {
  const stop = new AbortController();
  const worker = fakeWorker(({ kind }) => kind === 'draw' && stop.abort(new Error('enough')));
  const { made } = shoot('webm', async () => worker, stop.signal);
  await expect(made).rejects.toThrow('enough');
});

test.each([
  ['never answers', () => undefined],
  [
    'falls silent in the middle of a film',
    (request: ToFilm, self: Worker) => request.kind === 'gif' && say(self, { kind: 'share', share: 0.4 }),
  ],
])(
  'a worker that %s is taken to be dead after a minute; another film has a worker of its own, and works',
  async (_, reply) => {
    vi.useFakeTimers();
    const dead = fakeWorker(reply);
    const alive = fakeWorker((request, self) => {
      if (request.kind === 'gif') say(self, { kind: 'gif', file: new Blob(['gif']), poster: new Blob() });
    });
    const workers = [dead, alive];
    const filming = createFilming(async () => workers.shift()!);
    const { made, closed } = shootWith(filming, 'gif');
    const ended = vi.fn();
    made.catch(ended);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(ended).not.toHaveBeenCalled();
    expect(dead.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    await expect(made).rejects.toThrow('silence');
    expect(dead.terminate).toHaveBeenCalledOnce();
    expect(closed()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);

    const next = shootWith(filming, 'gif');
    await vi.advanceTimersByTimeAsync(0);
    expect((await next.made).file.size).toBe(3);
    expect(alive.terminate).toHaveBeenCalledOnce();
    // Nothing of the next film is waited for any longer, either.
    expect(vi.getTimerCount()).toBe(0);
  },
);
