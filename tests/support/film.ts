import { BufferSource, EncodedPacketSink, Input, MP4, WEBM } from 'mediabunny';
import type { FrameLocator, JSHandle, Page } from 'playwright-core';
import { share as words } from '../../src/locales/share/en';
import { choose, dialog } from './share';

/** Chooses a small film in the dialog: 480 px, 10 pictures a second, so many seconds. */
export async function chooseFilm(
  page: Page | FrameLocator,
  format: 'gif' | 'webm' | 'mp4',
  seconds: number,
): Promise<void> {
  await choose(page, words.export.formats[format]);
  await choose(page, '480 px');
  await choose(page, words.export.film.rates('10'));
  const field = dialog(page).getByLabel(words.export.film.seconds);
  await field.fill(String(seconds));
  await field.press('Enter');
}

/** The pictures of a film, held by the page that has decoded them, and how long it takes. */
export interface Pictures {
  readonly pictures: ImageBitmap[];
  readonly seconds: number;
}

/** Decodes a GIF by a page whose origin may. */
export function decodeGif(page: Page, file: Buffer): Promise<JSHandle<Pictures>> {
  return page.evaluateHandle(async (base64) => {
    const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const decoder = new ImageDecoder({ data, type: 'image/gif' });
    await decoder.tracks.ready;
    await decoder.completed;
    const pictures: ImageBitmap[] = [];
    let seconds = 0;
    for (let frameIndex = 0; frameIndex < (decoder.tracks.selectedTrack?.frameCount ?? 0); frameIndex++) {
      const { image } = await decoder.decode({ frameIndex });
      seconds += (image.duration ?? 0) / 1e6;
      pictures.push(await createImageBitmap(image));
      image.close();
    }
    return { pictures, seconds };
  }, file.toString('base64'));
}

/** Decodes a video by a page whose origin may. */
export async function decodeVideo(page: Page, file: Buffer): Promise<JSHandle<Pictures>> {
  const input = new Input({ formats: [WEBM, MP4], source: new BufferSource(file) });
  const track = await input.getPrimaryVideoTrack();
  const config = await track?.getDecoderConfig();
  if (!track || !config) throw new Error('no video');
  const packets: { type: 'key' | 'delta'; timestamp: number; data: string }[] = [];
  for await (const { type, microsecondTimestamp, data } of new EncodedPacketSink(track).packets())
    packets.push({ type, timestamp: microsecondTimestamp, data: Buffer.from(data).toString('base64') });
  const { codec, description } = config;
  const head = description && Buffer.from(description as Uint8Array).toString('base64');
  return page.evaluateHandle(
    async ({ codec, head, packets, seconds }) => {
      const bytesOf = (base64: string): Uint8Array =>
        Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const made: Promise<ImageBitmap>[] = [];
      const decoder = new VideoDecoder({
        output: (frame) => made.push(createImageBitmap(frame).finally(() => frame.close())),
        error(error) {
          throw error;
        },
      });
      decoder.configure({ codec, ...(head && { description: bytesOf(head) }) });
      for (const { data, ...packet } of packets)
        decoder.decode(new EncodedVideoChunk({ ...packet, data: bytesOf(data) }));
      await decoder.flush();
      return { pictures: await Promise.all(made), seconds };
    },
    { codec, head, packets, seconds: await input.computeDuration() },
  );
}

/** What a film looks like: colours at some places of its first and its last picture, and how many pixels change. */
export function look(film: JSHandle<Pictures>, places: readonly (readonly [x: number, y: number])[]) {
  return film.evaluate(({ pictures, seconds }, at) => {
    const pixels = pictures.map((picture) => {
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
      context.drawImage(picture, 0, 0);
      return context.getImageData(0, 0, picture.width, picture.height);
    });
    const changes = pixels.slice(1).map(({ data }, k) => {
      let changed = 0;
      for (let i = 0; i < data.length; i += 4) if (Math.abs(data[i]! - pixels[k]!.data[i]!) > 8) changed++;
      return changed;
    });
    const colours = (k: number): number[][] =>
      at.map(([x, y]) => {
        const { data, width } = pixels.at(k)!;
        return [...data.slice(4 * (y * width + x), 4 * (y * width + x) + 3)];
      });
    const { width, height } = pixels[0]!;
    return { width, height, seconds, count: pictures.length, changes, first: colours(0), last: colours(-1) };
  }, places);
}
