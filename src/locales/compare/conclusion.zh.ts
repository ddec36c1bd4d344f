import type { ConclusionWords, Goal } from './conclusion.en';

const GOALS: Readonly<Record<Goal, string>> = { hut: '小屋', lowest: '最低点', some: '一个极小值点' };
const COUNTS = ['', '一', '两', '三', '四', '五', '六', '七', '八'];

const isHan = (sign: string | undefined): boolean => sign !== undefined && /[\p{Script=Han}“”（）]/u.test(sign);
/** A name between Chinese words: Latin letters and digits keep a space to either side. */
export const between = (name: string): string => `${isHan(name[0]) ? '' : ' '}${name}${isHan(name.at(-1)) ? '' : ' '}`;
const before = (name: string): string => between(name).trimStart();
const within = (budget: boolean): string => (budget ? '在这一预算内，' : '');
const all = (n: number): string => (n > 1 ? '都' : '');

/** What the comparison comes to, in Chinese. */
export const conclusion: ConclusionWords = {
  route: (n) => `路线 ${n}`,
  recording: (name) => `“${name}”`,
  subject: (main, beside) =>
    beside.length === 0 ? main : main ? `${main}（${beside.join('，')}）` : `${beside.join('、')}的路线`,
  list: (names) => names.join('、'),
  every: (n) => (n === 2 ? '两条路线' : '各条路线'),
  says: (subject, predicate) => `${before(subject)}${predicate}`,
  sentence: (clauses) => `${clauses.join('；')}。`,
  none: (_, goal, budget, lowest) =>
    `${within(budget)}没有一条路线到达${GOALS[goal]}${lowest ? `；${before(lowest)}的损失最低` : ''}。`,
  some: (subjects, n, goal, budget, least) =>
    `${within(budget)}${n > 1 ? before(subjects) : `只有${between(subjects)}`}到达${GOALS[goal]}${least}。`,
  all: (subjects, n, goal, least) =>
    `${n === 1 ? before(subjects) : `${COUNTS[n] ?? n}条路线都`}到达${GOALS[goal]}${least}。`,
  lowest: (subject) => `${before(subject)}的损失最低`,
  fewestSteps: (subjects, n) => `，${before(subjects)}步数最少（${n} 步）`,
  equalSteps: (n) => `，都用了 ${n} 步`,
  fewestGradients: (subjects, n) => `，${before(subjects)}梯度次数最少（${n} 次）`,
  fewestOfBoth: (subjects, steps, gradients) =>
    `，${before(subjects)}步数和梯度次数都最少（${steps} 步，${gradients} 次）`,
  gone(gone, goal, n, first) {
    const valley = goal === 'hut' ? '山谷里' : '极小值点';
    const another = goal === 'hut' ? '另一个山谷' : '另一个极小值点';
    switch (gone.how) {
      case 'valley': {
        const where = gone.higher ? `高出 ${gone.higher} 的${valley}` : goal === 'hut' ? `${another}里` : another;
        return first ? `最先停下，但停在了${where}` : `${all(n)}停在了${where}`;
      }
      case 'unlisted': {
        const where = gone.where === 'off' ? '地图之外的极小值点' : '太浅而未标出的极小值点';
        return first ? `最先停下，但停在了${where}` : `${all(n)}停在了${where}`;
      }
      case 'settling':
        if (gone.elsewhere) return `${all(n)}仍在靠近${another}`;
        return `${all(n)}仍在靠近${GOALS[goal]}${gone.away ? `，还差 ${gone.away}` : ''}`;
      case 'wandering':
        return `${all(n)}在${gone.elsewhere ? `${another}${goal === 'hut' ? '的谷底' : ''}` : GOALS[goal]}附近徘徊`;
      case 'swings':
        return `${all(n)}${goal === 'hut' ? '在山谷两侧来回震荡' : '来回震荡'}`;
      case 'thrown':
        return `${all(n)}因每批样本不同而震荡`;
      case 'descending':
        return `${all(n)}还需要更多步`;
      case 'crawling':
        return `${all(n)}几乎不动`;
      case 'held':
        return `${all(n)}停在权重衰减与坡度相抵的地方`;
      case 'stalled':
        return `${all(n)}困在几乎平坦的地方`;
      case 'climbing':
        return `${all(n)}在往上走`;
      case 'left':
        return `${all(n)}离开了地图`;
      case 'diverged':
        return `${all(n)}发散`;
      case 'nowhere':
        return `的起点处损失不是有限值`;
      case 'underway':
        return `${all(n)}还在路上`;
      case 'recorded':
        return `是录制的轨迹，不作评判`;
      case 'arrived':
        return `${all(n)}到达${GOALS[goal]}`;
    }
  },
};
