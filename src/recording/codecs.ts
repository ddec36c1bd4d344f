import type { Film } from './film';

export type VideoFormat = Exclude<Film['format'], 'gif'>;

interface Codec {
  readonly name: 'vp9' | 'vp8' | 'avc';
  /** As encoders are asked for it; for the largest pictures of any film. */
  readonly tag: string;
}

/** What a file of a format may hold, the better first. */
const CODECS: Readonly<Record<VideoFormat, readonly Codec[]>> = {
  webm: [
    { name: 'vp9', tag: 'vp09.00.50.08' },
    { name: 'vp8', tag: 'vp8' },
  ],
  mp4: [
    { name: 'avc', tag: 'avc1.640033' },
    { name: 'avc', tag: 'avc1.4d0033' },
    { name: 'avc', tag: 'avc1.42e033' },
  ],
};

/** Bits for a pixel of a picture: lines and letters stay sharp. */
const BITS = 0.08;

/** How this browser encodes a video of a format; nothing where it can't, or may not in a page that is not secure. */
export async function chooseCodec(
  format: VideoFormat,
  { width, height, rate }: Pick<Film, 'width' | 'height' | 'rate'>,
): Promise<{ readonly name: Codec['name']; readonly config: VideoEncoderConfig } | undefined> {
  if (typeof VideoEncoder === 'undefined') return undefined;
  for (const { name, tag } of CODECS[format]) {
    const config = { codec: tag, width, height, framerate: rate, bitrate: Math.round(BITS * width * height * rate) };
    const { supported } = await VideoEncoder.isConfigSupported(config);
    if (supported) return { name, config };
  }
  return undefined;
}
