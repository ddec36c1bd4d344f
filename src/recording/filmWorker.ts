import type { Film, FromFilm, ToFilm } from './film';
import { filmGif } from './gif';
import { createScene, type Scene } from './scene';

const post = (message: FromFilm, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

let opened: { readonly film: Film; readonly scene: Scene } | undefined;

async function answer(message: ToFilm): Promise<void> {
  if (message.kind === 'open') {
    opened = { film: message.film, scene: createScene(message.film) };
    return;
  }
  if (!opened) throw new Error('no film');
  const { film, scene } = opened;
  if (message.kind === 'gif') {
    const file = filmGif(film, scene, (share) => post({ kind: 'share', share }));
    post({ kind: 'gif', file, poster: await scene.ink.canvas.convertToBlob() });
    return;
  }
  scene.show(film.shots[message.shot]!);
  const picture = scene.ink.canvas.transferToImageBitmap();
  post({ kind: 'picture', picture }, [picture]);
}

self.onmessage = ({ data }: MessageEvent<ToFilm>) => {
  answer(data).catch((error: unknown) => post({ kind: 'failed', reason: String(error) }));
};
