/** The part of gifenc that is used; it comes without types. */
declare module 'gifenc' {
  /** Red, green and blue, 0 … 255. */
  type Palette = number[][];

  interface FrameOptions {
    /** Of the first picture: the colours of all. */
    readonly palette?: Palette;
    /** Of the first picture: 0 for ever, -1 never. */
    readonly repeat?: number;
    /** Milliseconds. */
    readonly delay: number;
    readonly transparent: boolean;
    readonly transparentIndex: number;
    readonly dispose: number;
  }

  export function quantize(rgba: Uint8ClampedArray, colours: number): Palette;
  export function applyPalette(rgba: Uint8ClampedArray, palette: Palette): Uint8Array;
  export function GIFEncoder(): {
    writeFrame(picture: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  };
}
