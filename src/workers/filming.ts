import type { Film, FromFilm, Reel, ToFilm } from '../film/film';

/**
 * Makes films, whose pictures are drawn off the page's thread.
 * @param tell hears of how much is done, 0 … 1
 * @param signal gives the film up
 */
export type Shoot = (film: Film, tell: (share: number) => void, signal: AbortSignal) => Promise<Reel>;

/** Milliseconds without a word after which a worker is taken to be dead. */
const SILENCE = 60_000;

/** @param openWorker opens a worker that draws one film */
export function createFilming(openWorker: () => Promise<Worker>): Shoot {
  return async (film, tell, signal) => {
    const worker = await openWorker();
    const { width, height } = film;
    /** Asks the worker for one thing; kept with its answer. */
    const ask = <K extends FromFilm['kind']>(request: ToFilm, kind: K): Promise<Extract<FromFilm, { kind: K }>> =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        signal.onabort = () => reject(signal.reason);
        let silence = 0;
        const listen = (): void => {
          clearTimeout(silence);
          silence = window.setTimeout(() => reject(new Error('silence')), SILENCE);
        };
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }: MessageEvent<FromFilm>) => {
          clearTimeout(silence);
          if (data.kind === 'share') {
            listen();
            tell(data.share);
          } else if (data.kind === kind) resolve(data as Extract<FromFilm, { kind: K }>);
          else reject(new Error(data.kind === 'failed' ? data.reason : data.kind));
        };
        listen();
        worker.postMessage(request);
      });
    try {
      worker.postMessage({ kind: 'open', film } satisfies ToFilm);
      if (film.format === 'gif') return { ...(await ask({ kind: 'gif' }, 'gif')), width, height };
      const { filmVideo } = await import('../film/video');
      const draw = async (shot: number): Promise<ImageBitmap> => (await ask({ kind: 'draw', shot }, 'picture')).picture;
      return await filmVideo(film.format, film, draw, tell);
    } finally {
      worker.terminate();
    }
  };
}
