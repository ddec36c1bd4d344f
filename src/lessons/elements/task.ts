import type { EmbedState } from '../../embed/protocol';
import { checkHolds, firstValue } from './check';
import { button, copies, create, textIn } from './dom';
import { figureFor, present, sceneFor } from './figure';
import { lead, leads } from './lead';
import { type Kept, recall, remember } from './memory';
import { answered, isLatest } from './progress';
import { LessonStep } from './step';
import { rootOf } from './style';
import { withoutTime } from './walk';

/** How long a scene must stand before it is judged, ms: a slider on its way passes answers that are not meant. */
const REST = 500;

/**
 * `<fall-line-task>`: something to find out by moving what the figure leaves free. In it stand a heading, a text, a list of
 * checks (`<li data-check="2.lr > 0.1; 2.end = reached">`), a hint (`<div data-hint>`) and what is told once all are
 * ticked (`<div data-solved>`); `address` is the scene that it begins with, `solution` one that solves it.
 */
export class FallLineTask extends LessonStep {
  #checks: readonly string[] = [];
  #ticked = new Set<number>();
  #rows: readonly HTMLElement[] = [];
  #status!: HTMLElement;
  #actions!: HTMLElement;
  #over = false;
  /** The way back, where the figure shows something else by now. */
  #again: HTMLElement | undefined;
  #heard: string | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  protected resume(kept: Kept | undefined): void {
    this.#checks = [...this.querySelectorAll<HTMLElement>('li[data-check]')].map((item) => item.dataset.check ?? '');
    this.#ticked = new Set(kept?.ticked);
    this.#over = kept?.said !== undefined;
    this.#draw();
    if (!kept?.begun && !this.#over) return;
    if (this.#over) this.#tell(this.#ticked.size === this.#checks.length);
    else this.#offer();
    if (isLatest(this)) void this.#begin(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  #part(name: string): Element | null {
    return this.querySelector(`[data-${name}]`);
  }

  #draw(): void {
    const words = this.words;
    const items = [...this.querySelectorAll('li[data-check]')];
    const text = [...this.children].filter(
      (child) => child.tagName !== 'UL' && !child.matches('[data-hint],[data-solved]'),
    );
    this.#rows = items.map((item) =>
      create(
        'li',
        { class: 'check' },
        create('span', { class: 'mark', 'aria-hidden': 'true' }),
        create('span', {}, copies(item.childNodes), create('span', { class: 'hidden-text' }, ` (${words.open})`)),
        create('output'),
      ),
    );
    for (const place of this.#ticked) this.#tick(place);
    this.#status = create('p', { class: 'hidden-text', role: 'status' });
    this.#actions = create(
      'div',
      { class: 'actions' },
      button(words.begin, 'filled', () => void this.#begin(true)),
    );
    const card = create(
      'section',
      { class: 'card' },
      create('p', { class: 'kicker' }, words.turn),
      copies(text),
      create('p', { class: 'kicker' }, words.checks),
      create('ul', { class: 'checks' }, ...this.#rows),
      this.#actions,
      this.#status,
    );
    rootOf(this).replaceChildren(card);
  }

  /** Gives the figure to the reader. */
  async #begin(first: boolean): Promise<void> {
    const figure = figureFor(this);
    const { signal } = this.stay;
    if (first) {
      remember(this.name, { begun: true });
      this.#offer();
      this.#actions.querySelector<HTMLElement>('summary,button')?.focus({ preventScroll: true });
    }
    if (!figure) return;
    void figure.setNotes([]).catch(() => undefined);
    void figure.setGhost(this.hasAttribute('ghost')).catch(() => undefined);
    await present(figure, this, (first ? undefined : this.#left()) ?? (await sceneFor(figure, this)));
    if (signal.aborted) return;
    // To listen twice to the same is to listen once.
    figure.addEventListener('fall-line:state', this.#hear, { signal });
    figure.addEventListener('fall-line:led', this.#led, { signal });
    figure.addEventListener('fall-line:ready', this.#remade, { signal });
    this.#led();
    this.dispatchEvent(new CustomEvent('fall-line:begun', { bubbles: true }));
  }

  /** What may be asked for once it has begun: a hint and, whoever wants no more, the answer. */
  #offer(): void {
    const words = this.words;
    const hint = this.#part('hint');
    const fold =
      hint && create('details', { class: 'hint' }, create('summary', {}, words.hint), copies(hint.childNodes));
    const show = this.hasAttribute('solution') && button(words.showTask, 'link', () => void this.#give());
    this.#again = button(words.again, 'link', () => void this.#begin(true));
    this.#actions.replaceChildren(...[fold, show, this.#again].filter((one) => one instanceof Node));
    this.#led();
  }

  /** What the figure was left with, where all is over. */
  #left(): string | undefined {
    const said = recall(this.name)?.said;
    return said === '' ? (this.getAttribute('solution') ?? undefined) : said;
  }

  #leads(): boolean {
    return leads(figureFor(this), this.name);
  }

  readonly #led = (): void => {
    this.#again?.toggleAttribute('hidden', this.#leads());
  };

  /** A frame that has been made anew shows its opening, and no task. */
  readonly #remade = ({ target }: Event): void => lead(target as HTMLElement);

  readonly #hear = ({ detail: { state } }: CustomEvent<{ readonly state: EmbedState }>): void => {
    const scene = state.computing || !this.#leads() ? undefined : withoutTime(state.address);
    if (scene !== undefined && scene === this.#heard) return;
    this.#heard = scene;
    clearTimeout(this.#rest);
    if (scene !== undefined) this.#rest = setTimeout(() => this.#judge(state), REST);
  };

  #judge(state: EmbedState): void {
    if (!this.#leads()) return;
    for (const [place, check] of this.#checks.entries()) {
      if (!checkHolds(check, state.routes as never)) continue;
      // Who had it shown has not found it, and is not told so.
      if (this.#over && !this.#ticked.has(place)) continue;
      const value = firstValue(check, state.routes as never);
      const output = this.#rows[place]?.querySelector('output');
      if (output && typeof value === 'number') output.value = String(Number(value.toPrecision(3)));
      if (this.#ticked.has(place)) continue;
      this.#ticked.add(place);
      this.#tick(place);
      this.#status.textContent = this.words.found(textIn(this.querySelectorAll('li[data-check]')[place]));
      remember(this.name, { begun: true, ticked: [...this.#ticked] });
    }
    if (!this.#over && this.#ticked.size === this.#checks.length) this.#end(true, state.address);
  }

  #tick(place: number): void {
    const row = this.#rows[place];
    row?.classList.add('ticked');
    const word = row?.querySelector('.hidden-text');
    if (word) word.textContent = ` (${this.words.ticked})`;
  }

  async #give(): Promise<void> {
    const solution = this.getAttribute('solution') ?? '';
    this.#end(false, solution);
    const figure = figureFor(this);
    if (figure) await present(figure, this, solution);
  }

  #end(correct: boolean, address: string): void {
    this.#over = true;
    this.#tell(correct);
    const ticked = [...this.#ticked];
    answered(
      this,
      { kind: 'task', response: correct ? address : '', correct, score: correct ? 1 : 0, address },
      { ticked },
    );
  }

  #tell(correct: boolean): void {
    const solved = this.#part('solved');
    const text = correct ? this.words.solved : this.words.shown;
    this.#status.textContent = `${text} ${textIn(solved ?? undefined)}`;
    const box = create(
      'div',
      { class: 'solved' },
      create('p', {}, create('strong', {}, text)),
      copies(solved?.childNodes ?? []),
    );
    this.#actions.replaceWith(box);
    this.#actions = box;
  }
}
