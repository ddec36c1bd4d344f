declare global {
  /** Bytes of all arrays of a megabyte or more that have been made, whether or not they are still held. */
  var largeArrays: number;
}

/** Runs in a worker: adds up {@link largeArrays} from now on. */
export function countLargeArrays(): void {
  globalThis.largeArrays = 0;
  const kinds = { Float64Array, Float32Array, Uint32Array, Int32Array, Uint16Array, Uint8Array };
  for (const [name, kind] of Object.entries(kinds)) {
    const counting = new Proxy(kind, {
      construct(target, args, derived) {
        const made: InstanceType<typeof kind> = Reflect.construct(target, args, derived);
        const own = !(args[0] instanceof ArrayBuffer);
        if (own && made.byteLength >= 2 ** 20) globalThis.largeArrays += made.byteLength;
        return made;
      },
    });
    Object.defineProperty(globalThis, name, { value: counting });
    // What `map` and `slice` make comes from here.
    Object.defineProperty(kind.prototype, 'constructor', { value: counting });
  }
}
