import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import { chooseCodec, type VideoFormat } from './codecs';
import type { Film, MadeFilm } from './film';

/** Pictures that may wait for the encoder. */
const WAITING = 4;
/** A player can set in where a picture stands by itself: so many seconds apart. */
const KEY_EVERY = 2;

const CONTAINERS = {
  webm: () => new WebMOutputFormat(),
  mp4: () => new Mp4OutputFormat({ fastStart: 'in-memory' }),
};

/** A picture as a PNG file. */
function pngOf(picture: ImageBitmap): Promise<Blob> {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
  return canvas.convertToBlob();
}

/**
 * The playback as a video of as many pictures a second as it has ticks, since some players know no others. The browser
 * encodes beside the page's thread, which only hands it the pictures.
 * @param draw draws the shot at a place
 * @param tell hears of how much is done, 0 … 1
 */
export async function filmVideo(
  format: VideoFormat,
  film: Film,
  draw: (shot: number) => Promise<ImageBitmap>,
  tell: (share: number) => void,
): Promise<MadeFilm> {
  const { shots, rate, width, height } = film;
  const codec = await chooseCodec(format, film);
  if (!codec) throw new Error(`no encoder for ${format}`);
  const target = new BufferTarget();
  const output = new Output({ format: CONTAINERS[format](), target });
  const track = new EncodedVideoPacketSource(codec.name);
  output.addVideoTrack(track, { frameRate: rate });
  await output.start();

  let written = Promise.resolve();
  let fail = (_: unknown): void => undefined;
  const encoder = new VideoEncoder({
    output(chunk, meta) {
      written = written.then(() => track.add(EncodedPacket.fromEncodedChunk(chunk), meta));
    },
    error: (error) => fail(error),
  });
  const taken = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      fail = reject;
      encoder.addEventListener('dequeue', resolve, { once: true });
    });

  let tick = 0;
  const encode = async (picture: ImageBitmap): Promise<void> => {
    while (encoder.encodeQueueSize > WAITING) await taken();
    const timestamp = Math.round((1e6 * tick) / rate);
    const duration = Math.round((1e6 * (tick + 1)) / rate) - timestamp;
    const frame = new VideoFrame(picture, { timestamp, duration, alpha: 'discard' });
    encoder.encode(frame, { keyFrame: tick % (KEY_EVERY * rate) === 0 });
    frame.close();
    tick++;
  };

  let picture: ImageBitmap | undefined;
  try {
    encoder.configure(codec.config);
    for (const [place, { ticks }] of shots.entries()) {
      picture?.close();
      picture = await draw(place);
      for (let left = ticks; left > 0; left--) await encode(picture);
      tell((place + 1) / shots.length);
    }
    await encoder.flush();
    await written;
    await output.finalize();
    if (!target.buffer || !picture) throw new Error('no video');
    const file = new Blob([target.buffer], { type: `video/${format}` });
    return { file, poster: await pngOf(picture), width, height };
  } finally {
    picture?.close();
    if (encoder.state !== 'closed') encoder.close();
  }
}
