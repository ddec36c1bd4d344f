import { expect, test } from 'vitest';
import { isOther } from '../../../../src/ui/files/isOther';

const TABLE = 'day;temp;sold\n1;10,5;20\n2;12,5;22\n3;14;24\n';

test.each([
  ['a cell is put right', TABLE.replace('12,5', '12,75')],
  ['a line is added', `${TABLE}4;15,5;33\n`],
  ['lines are added before it', `sales\n${TABLE}`],
  ['lines are taken away', TABLE.slice(0, 24)],
  ['the header is taken away', TABLE.replace('day;temp;sold\n', '')],
])('a text is the same one when %s', (_, now) => expect(isOther(TABLE, now)).toBe(false));

test.each([
  ['the whole is replaced', '1.5,20\n2.5,22\n3.5,24\n'],
  ['another table under the same header comes', 'day;temp;sold\n"9";"1.5";"7"\n"8";"2.5";"6"\n"7";"3.5";"5"\n'],
])('a text is another one when %s', (_, now) => expect(isOther(TABLE, now)).toBe(true));
