import { snake } from './text';

/** Words of Python and JavaScript that can't be names. */
const KEYWORDS =
  'and arguments as assert async await break case catch class const continue debugger def default del delete do elif ' +
  'else enum eval except export extends false finally for from function global implements import in instanceof ' +
  'interface is lambda let new nonlocal not null package pass private protected public raise return static super ' +
  'switch this throw true try typeof undefined var void while with yield None True False';

/** What programs call by these names, beside a rule's own lines. */
const OURS =
  'all batch batchGradient batchLoss batches below column columns console counter createBatches createLine ' +
  'createRandom createTilts end evaluate first float gradient heights hessian i id int label labels last len lineX ' +
  'lineY list loss lr0 map mask math Math mean min max abs mix namedtuple next node normal np numpy Number of order ' +
  'plateau point print randomWords range rate rightmost round rows scheduler slope slopes span standardize start sum tilt ' +
  'tiltOf tilting tilts torch uniform value variance weighed weights window word words xs ys zip Array Infinity NaN';

const TAKEN = new Set(`${KEYWORDS} ${OURS}`.split(' '));

/** A rule's name as a program has it: with a line behind it where the program or its language has the word already. */
const free = (name: string): string => (TAKEN.has(name) ? `${name}_` : name);

export const javascriptName = free;

export const pythonName = (name: string): string => snake(free(name));
