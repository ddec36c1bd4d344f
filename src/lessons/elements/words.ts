const en = {
  guess: 'Your guess, before it runs',
  lockIn: 'Lock in and run',
  justShow: 'Just show me',
  running: 'It runs …',
  skip: 'Show the end',
  said: 'You said',
  did: 'It did',
  tagSaid: 'you said',
  tagDid: 'it did',
  nothing: 'nothing',
  others: 'The other answers',
  say: (said: string, did: string) => `You said: ${said}. It did: ${did}.`,
  turn: 'Your turn',
  begin: 'Try it',
  again: 'Back to the task',
  checks: 'It is solved when',
  hint: 'Hint',
  showTask: 'Show me',
  ticked: 'done',
  open: 'not yet',
  found: (check: string) => `Done: ${check}`,
  solved: 'Solved.',
  shown: 'One way to do it:',
};

const zh: typeof en = {
  guess: '先预测，再运行',
  lockIn: '锁定并运行',
  justShow: '直接看结果',
  running: '正在运行…',
  skip: '跳到结尾',
  said: '你的预测',
  did: '实际结果',
  tagSaid: '预测',
  tagDid: '实际',
  nothing: '没有预测',
  others: '其他选项',
  say: (said, did) => `你的预测：${said}。实际结果：${did}。`,
  turn: '轮到你了',
  begin: '动手试试',
  again: '回到任务',
  checks: '做到这些，就算完成',
  hint: '提示',
  showTask: '看答案',
  ticked: '已完成',
  open: '未完成',
  found: (check) => `已完成：${check}`,
  solved: '做到了！',
  shown: '一种做法：',
};

export type Words = typeof en;

/** What an element says besides its author's words, in the language around it. */
export function wordsFor(element: Element): Words {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return lang.toLowerCase().startsWith('zh') ? zh : en;
}
