import { describe, expect, test, vi } from 'vitest';
import { opened } from './ownFiles';

test('a file that is larger than may be read is not read at all', async () => {
  const file = new File(['1,2,3,4\n'], 'a.csv');
  const read = vi.spyOn(file, 'arrayBuffer');
  expect(await opened(file, 7, 'en')).toEqual({ reason: 'large', limit: 7 });
  expect(read).not.toHaveBeenCalled();
  expect(await opened(file, 8, 'en')).toEqual('1,2,3,4\n');
});

test('a file that can’t be read says so', async () => {
  const file = new File(['1'], 'a.csv');
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  expect(await opened(file, 8, 'en')).toEqual({ reason: 'unreadable' });
});

test.each([
  ['UTF-8', 'en', [0xc3, 0xa9, 0x20, 0xe6, 0xb5, 0xb7]],
  ['UTF-16, least byte first', 'en', [0xff, 0xfe, 0xe9, 0x00, 0x20, 0x00, 0x77, 0x6d]],
  ['UTF-16, greatest byte first', 'zh', [0xfe, 0xff, 0x00, 0xe9, 0x00, 0x20, 0x6d, 0x77]],
  ['what a Chinese spreadsheet writes', 'zh', [0xa8, 0xa6, 0x20, 0xba, 0xa3]],
])('the letters are those that were written, in %s', async (_, tag, bytes) => {
  const read = await opened(new File([new Uint8Array(bytes)], 'a.csv'), 100, tag);
  expect(read).toMatch(/^\ufeff?é 海$/);
});

/** Bytes of text in one of the two encodings that carry no mark of their own. */
const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g)!, (pair) => Number(`0x${pair}`));

describe.each(['en', 'zh'])('on the page in %s', (tag) => {
  test.each([
    ['身高（厘米）,体重', 'c9edb8dfa3a8c0e5c3d7a3a92ccce5d6d8'],
    ['年份,￥', 'c4eab7dd2ca3a4'],
    ['温度℃,x', 'cec2b6c8a1e62c78'],
    ['Größe,Straße', '4772f6df652c53747261df65'],
    ['Fläche;Länge;Übung', '466ce46368653b4ce46e67653bdc62756e67'],
    ['température °C,prélèvement', '74656d70e972617475726520b0432c7072e96ce876656d656e74'],
    ['año,señal,µm²', '61f16f2c7365f1616c2cb56db2'],
    ['GRÖSSE,ÄPFEL', '4752d65353452cc45046454c'],
  ])('a file of “%s” keeps its letters', async (text, hex) => {
    const read = await opened(new File([bytesOf(hex)], 'a.csv'), 100, tag);
    expect(read).toBe(text);
  });
});
