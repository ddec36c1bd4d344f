import { damaged, type Fields, NOWHERE, unsupported } from './bytes';
import { MESSAGES, type Message, messagesOf } from './messages';

/** A name, and where the header of the object stands that bears it. */
type Link = readonly [name: string, at: number];

/** An entry of an old group (III.C). */
const ENTRY = 40;

/** What an entry's cache says of a link that is but another name. */
const SOFT = 2;

/** The links of an old group: a tree, whose leaves are tables of names that stand in a heap (III.A.1, III.B, III.D). */
function* tableLinks(fields: Fields, tree: number, heap: number): Generator<Link> {
  const { u8, u16, u32, u64, text, expect } = fields;
  expect(heap, 'HEAP');
  const names = u64(heap + 24);
  function* under(node: number, level = u8(node + 5)): Generator<Link> {
    expect(node, 'TREE');
    // Each level is one below the last, so that no tree runs in circles.
    if (u8(node + 5) !== level) throw damaged(`tree ${node}`);
    const count = u16(node + 6);
    for (let i = 0; i < count; i++) {
      const child = u64(node + 32 + 16 * i);
      if (level > 0) {
        yield* under(child, level - 1);
        continue;
      }
      expect(child, 'SNOD');
      for (let entry = child + 8, end = entry + ENTRY * u16(child + 6); entry < end; entry += ENTRY)
        if (u32(entry + 16) !== SOFT) yield [text(names + u64(entry)), u64(entry + 8)];
    }
  }
  yield* under(tree);
}

/** The link of a message, unless it is but another name (IV.A.2.g). */
function* messageLink({ u8, u16, u32, u64, text }: Fields, { at }: Message): Generator<Link> {
  const flags = u8(at + 1);
  const type = flags & 8 ? u8(at + 2) : 0;
  const length = at + 2 + (flags & 8 ? 1 : 0) + (flags & 4 ? 8 : 0) + (flags & 16 ? 1 : 0);
  const read = [u8, u16, u32, u64][flags & 3]!;
  const name = length + (1 << (flags & 3));
  if (type === 0) yield [text(name, read(length)), u64(name + read(length))];
}

/** The objects of the group whose header stands at a place, by their names. */
export function linksOf(fields: Fields, at: number): Map<string, number> {
  const messages = messagesOf(fields, at);
  const links = new Map<string, number>();
  for (const message of messages) {
    const { type } = message;
    if (type === MESSAGES.symbolTable)
      for (const link of tableLinks(fields, fields.u64(message.at), fields.u64(message.at + 8))) links.set(...link);
    if (type === MESSAGES.link) for (const link of messageLink(fields, message)) links.set(...link);
    // Many links are kept in a heap of their own.
    if (type === MESSAGES.linkInfo && fields.u64(message.at + (fields.u8(message.at + 1) & 1 ? 10 : 2)) !== NOWHERE)
      throw unsupported('fractal heap');
  }
  return links;
}
