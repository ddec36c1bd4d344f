import type { Answered } from '../../../src/lessons/elements/events';

/** What the page's three buttons answer: a right guess, none, and a task. */
const ANSWERS: readonly Answered[] = [
  { question: 'where-yellow-ends', kind: 'question', response: 'another-valley', correct: true, score: 1, attempt: 1 },
  { question: 'blue', kind: 'question', response: '', correct: false, score: 0, attempt: 1 },
  { question: 'largest', kind: 'task', response: '?run=gd,lr:0.24', correct: true, score: 1, attempt: 2 },
].map((answer) => ({ ...answer, address: '?surface=mountain' }) as Answered);

/** A lesson's elements in as few lines as tell the same events and keep the same memory. */
export const STUB_SCRIPT = `
const answers = ${JSON.stringify(ANSWERS)};
let own = '';
const memory = window.fallLineMemory ?? { read: () => own, write: (text) => { own = text; } };
const state = JSON.parse(memory.read() || '{}');
const shown = document.querySelector('output');
const show = () => { shown.textContent = Object.keys(state).join(' '); };
const tell = (name, detail, from) => from.dispatchEvent(new CustomEvent('fall-line:' + name, { detail, bubbles: true }));
document.querySelectorAll('button').forEach((button, at) => button.addEventListener('click', () => {
  const answer = answers[at];
  state[answer.question] = answer.score;
  tell('answered', answer, button);
  memory.write(JSON.stringify(state));
  const scores = Object.values(state);
  if (scores.length === answers.length) tell('completed', { score: scores.reduce((a, b) => a + b), max: answers.length }, document);
  show();
}));
show();
shown.dataset.ready = 'true';
`;

const ELEMENTS = ANSWERS.map(
  ({ kind, question }) => `<fall-line-${kind}><button>${question}</button></fall-line-${kind}>`,
);

/** The lesson's page, with its scripts last: the state that it has been given is shown as the questions in it. */
export const stubPage = (scripts: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}<title>A lesson</title></head><body>${ELEMENTS.join('')}<output></output>${scripts}</body></html>`;
