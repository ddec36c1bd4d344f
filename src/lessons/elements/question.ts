import { button, copies, create, textIn } from './dom';
import { figureFor, play, present, sceneFor } from './figure';
import { leads } from './lead';
import { marksOf } from './marks';
import type { Kept } from './memory';
import { answered, isLatest, openAfter } from './progress';
import { LessonStep } from './step';
import { rootOf } from './style';

/** An option as its author has written it: what stands in a `div` is the reply to it, the rest its label. */
interface Option {
  readonly value: string;
  readonly label: readonly Node[];
  readonly reply: readonly Node[];
}

const isReply = (node: Node): boolean => node instanceof HTMLDivElement;

/**
 * `<fall-line-question>`: a question that is answered before its figure runs. In it stand a heading, a list of options
 * (`<li data-value="hut">In the hut<div>The reply</div></li>`) and what happened (`<div data-did>`); `answer` names the
 * option that is right, `address` the scene that answers it.
 */
export class FallLineQuestion extends LessonStep {
  #options: readonly Option[] = [];

  protected resume(kept: Kept | undefined): void {
    this.#options = [...this.querySelectorAll<HTMLElement>('li[data-value]')].map((item) => ({
      value: item.dataset.value ?? '',
      label: [...item.childNodes].filter((node) => !isReply(node)),
      reply: [...item.childNodes].filter(isReply).flatMap((node) => [...node.childNodes]),
    }));
    const said = kept?.said;
    if (said === undefined) {
      this.#ask();
      return;
    }
    this.#tell(said);
    openAfter(this.name);
    if (isLatest(this)) void this.#restore(said);
  }

  get #did(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-did]');
  }

  /** What stands above the options: the heading and whatever else is no list and not what it did. */
  #head(): DocumentFragment {
    return copies([...this.children].filter((child) => !child.matches('ul,[data-did]')));
  }

  #ask(): void {
    const words = this.words;
    const go = button(words.lockIn, 'filled', () => this.#run(chosen()));
    go.disabled = true;
    const options = this.#options.map(({ value, label }) => {
      const input = create('input', { type: 'radio', name: 'option', value });
      input.addEventListener('change', () => {
        go.disabled = false;
      });
      return create('label', { class: 'option' }, input, create('span', {}, copies(label)));
    });
    const chosen = (): string => rootOf(this).querySelector<HTMLInputElement>(':checked')?.value ?? '';
    const legend = create('legend', {}, this.#head());
    const form = create('fieldset', {}, legend, create('div', { class: 'options' }, ...options));
    const actions = create(
      'div',
      { class: 'actions' },
      go,
      button(words.justShow, 'link', () => this.#run('')),
    );
    this.#show(create('p', { class: 'kicker' }, words.guess), form, actions);
  }

  async #run(said: string): Promise<void> {
    const words = this.words;
    const left = this.stay.signal;
    const root = rootOf(this);
    for (const input of root.querySelectorAll('input')) input.disabled = true;
    let skip = (): void => undefined;
    const skipped = new Promise<void>((go) => {
      skip = go;
    });
    const end = button(words.skip, 'link', skip);
    root.querySelector('.actions')?.replaceChildren(create('span', { role: 'status' }, words.running), end);
    end.focus({ preventScroll: true });
    const figure = figureFor(this);
    const address = figure && (await sceneFor(figure, this));
    if (figure) await play(figure, this, address, skipped);
    if (left.aborted) return;
    this.#mark(said);
    this.#tell(said);
    root.querySelector<HTMLElement>('.pair h3')?.focus({ preventScroll: true });
    // No more than it takes to see both and the reply.
    root.querySelector('.reply')?.scrollIntoView({ block: 'nearest' });
    const correct = said === this.getAttribute('answer');
    answered(this, { kind: 'question', response: said, correct, score: correct ? 1 : 0, address: address ?? '' });
  }

  /** What was said and what it did, both kept, with the reply to the one and the others behind a fold. */
  #tell(said: string): void {
    const words = this.words;
    const answer = this.getAttribute('answer');
    const tag = (of: 'said' | 'did', text: string) => create('span', { class: `tag ${of}` }, text);
    const options = this.#options.map(({ value, label }) => {
      const state = [value === said && 'said', value === answer && 'did'].filter(Boolean).join(' ') || 'off';
      return create(
        'li',
        { class: `option ${state}` },
        create('span', {}, copies(label)),
        value === said && tag('said', words.tagSaid),
        value === answer && tag('did', words.tagDid),
      );
    });
    const own = this.#options.find(({ value }) => value === said);
    const right = this.#options.find(({ value }) => value === answer);
    const heading = create('h3', { tabindex: '-1' }, words.said);
    const pair = create(
      'div',
      { class: 'pair' },
      create('div', {}, heading, create('p', {}, create('strong', {}, own ? copies(own.label) : words.nothing))),
      create('div', {}, create('h3', {}, words.did), copies(this.#did?.childNodes ?? right?.label ?? [])),
    );
    const shown = own ?? right;
    const others = this.#options
      .filter((one) => one !== shown && one.reply.length > 0)
      .flatMap(({ label, reply }) => [create('dt', {}, copies(label)), create('dd', {}, copies(reply))]);
    this.#show(
      create('p', { class: 'kicker' }, words.guess),
      this.#head(),
      create('ul', { class: 'options' }, ...options),
      pair,
      create('div', { class: 'reply' }, copies(shown?.reply ?? [])),
      others.length > 0 &&
        create('details', {}, create('summary', {}, words.others), create('dl', { class: 'others' }, ...others)),
      create(
        'p',
        { class: 'hidden-text', role: 'status' },
        words.say(
          own ? textIn(pair.querySelector('strong')!) : words.nothing,
          textIn(this.#did?.firstElementChild ?? undefined),
        ),
      ),
    );
  }

  #mark(said: string): void {
    const figure = figureFor(this);
    if (figure && leads(figure, this.name))
      void figure.setNotes(marksOf(this, said, this.words)).catch(() => undefined);
  }

  async #restore(said: string): Promise<void> {
    const figure = figureFor(this);
    if (!figure) return;
    await present(figure, this, await sceneFor(figure, this));
    this.#mark(said);
  }

  #show(...content: readonly (Node | false)[]): void {
    rootOf(this).replaceChildren(create('section', { class: 'card' }, ...content));
  }
}
