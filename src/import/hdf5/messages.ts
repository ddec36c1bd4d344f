import { damaged, type Fields } from './bytes';

/** A message of an object's header: what kind it is, and where its data stand. */
export interface Message {
  readonly type: number;
  readonly at: number;
  readonly size: number;
  /** Whether the data only say where the real ones are. */
  readonly elsewhere: boolean;
}

/** The kinds of messages that are read (IV.A.2). */
export const MESSAGES = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  link: 0x06,
  layout: 0x08,
  filters: 0x0b,
  continuation: 0x10,
  symbolTable: 0x11,
} as const;

/** How an object's header is laid out: its first block, and what stands before each message and around later blocks. */
interface Layout {
  readonly block: readonly [from: number, size: number];
  /** What stands before a message's data, bytes. */
  readonly before: number;
  readonly message: (place: number) => Message;
  /** What stands before and behind the messages of a later block, bytes. */
  readonly around: readonly [number, number];
}

/** Version 1 (IV.A.1.a). */
function oldLayout({ u8, u16, u32 }: Fields, at: number): Layout {
  return {
    block: [at + 16, u32(at + 8)],
    before: 8,
    message: (place) => ({
      type: u16(place),
      at: place + 8,
      size: u16(place + 2),
      elsewhere: (u8(place + 4) & 2) !== 0,
    }),
    around: [0, 0],
  };
}

/** Version 2 (IV.A.1.b), with the times, bounds and orders that its flags tell of. */
function newLayout({ u8, u16, u32, u64, expect }: Fields, at: number): Layout {
  expect(at, 'OHDR');
  const flags = u8(at + 5);
  const size = at + 6 + (flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0);
  const read = [u8, u16, u32, u64][flags & 3]!;
  const before = flags & 4 ? 6 : 4;
  return {
    block: [size + (1 << (flags & 3)), read(size)],
    before,
    message: (place) => ({
      type: u8(place),
      at: place + before,
      size: u16(place + 1),
      elsewhere: (u8(place + 3) & 2) !== 0,
    }),
    around: [4, 4],
  };
}

/** All messages of the object whose header stands at a place. */
export function messagesOf(fields: Fields, at: number): Message[] {
  const old = fields.u8(at) === 1;
  const { block, before, message, around } = old ? oldLayout(fields, at) : newLayout(fields, at);
  const blocks = [block];
  const found: Message[] = [];
  // It grows by the blocks to which messages lead; one that leads back is ended by the bound of all fields.
  for (const [from, size] of blocks) {
    if (from + size > fields.bytes.length) throw damaged(`header ${at}`);
    for (let place = from; place + before <= from + size; ) {
      const next = message(place);
      place = next.at + next.size;
      if (place > from + size) throw damaged(`header ${at}`);
      found.push(next);
      if (next.type !== MESSAGES.continuation) continue;
      if (!old) fields.expect(fields.u64(next.at), 'OCHK');
      blocks.push([fields.u64(next.at) + around[0], fields.u64(next.at + 8) - around[0] - around[1]]);
    }
  }
  return found;
}
