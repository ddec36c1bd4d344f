import type { Film, FromFilm, MadeFilm, ToFilm } from '../recording/film';

/**
 * Makes films, whose pictures are drawn off the page's thread.
 * @param film its two pictures go over to the worker and are of no use after that
 * @param tell hears of how much is done, 0 … 1
 * @param signal gives the film up
 */
export type Shoot = (film: Film, tell: (share: number) => void, signal: AbortSignal) => Promise<MadeFilm>;

/** Milliseconds without a word after which a worker is taken to be dead. */
const SILENCE = 60_000;

/** What is asked of the worker that draws one film; whatever ends its work ends every answer that is waited for. */
function talkTo(worker: Worker, tell: (share: number) => void, signal: AbortSignal) {
  let answer = (_: FromFilm): void => undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let end = (_: unknown): void => undefined;
  /** The worker owes a word, and has so much time for it. */
  const listen = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => end(new Error('silence')), SILENCE);
  };
  const broken = new Promise<never>((_, reject) => {
    end = reject;
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<FromFilm>) => {
      clearTimeout(silence);
      if (data.kind === 'share') {
        listen();
        tell(data.share);
      } else if (data.kind === 'failed') reject(new Error(data.reason));
      else answer(data);
    };
  });
  // It may break before anything is asked.
  broken.catch(() => clearTimeout(silence));
  /** Asks for one thing; kept with its answer. */
  return <K extends FromFilm['kind']>(request: ToFilm, kind: K): Promise<Extract<FromFilm, { kind: K }>> => {
    signal.throwIfAborted();
    const answered = new Promise<Extract<FromFilm, { kind: K }>>((resolve, reject) => {
      answer = (data) => {
        if (data.kind === kind) resolve(data as Extract<FromFilm, { kind: K }>);
        else reject(new Error(data.kind));
      };
    });
    listen();
    worker.postMessage(request);
    return Promise.race([broken, answered]);
  };
}

/** @param openWorker opens a worker that draws one film */
export function createFilming(openWorker: () => Promise<Worker>): Shoot {
  return async (film, tell, signal) => {
    const { width, height, under, over } = film;
    let worker: Worker | undefined;
    try {
      worker = await openWorker();
      const ask = talkTo(worker, tell, signal);
      worker.postMessage({ kind: 'open', film } satisfies ToFilm, [under, over]);
      if (film.format === 'gif') return { ...(await ask({ kind: 'gif' }, 'gif')), width, height };
      const { filmVideo } = await import('../recording/video');
      const draw = async (shot: number): Promise<ImageBitmap> => (await ask({ kind: 'draw', shot }, 'picture')).picture;
      return await filmVideo(film.format, film, draw, tell);
    } finally {
      worker?.terminate();
      under.close();
      over.close();
    }
  };
}
