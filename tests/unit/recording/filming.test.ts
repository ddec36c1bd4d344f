import { expect, test, vi } from 'vitest';
import type { Film, FromFilm, MadeFilm, ToFilm } from '../../../src/recording/film';
import { createFilming } from '../../../src/workers/filming';

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

function shoot(format: Film['format'], openWorker: () => Promise<Worker>, signal = new AbortController().signal) {
  const film = { format, under: bitmap(), over: bitmap() } as unknown as Film;
  const made: Promise<MadeFilm> = createFilming(openWorker)(film, () => undefined, signal);
  const closed = (): boolean => [film.under, film.over].every(({ close }) => vi.mocked(close).mock.calls.length > 0);
  return { film, made, closed };
}

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
