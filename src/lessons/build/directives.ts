import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { State } from 'mdast-util-to-hast';
import type { Parts, Place } from '../lesson';
import { type Context, sceneOf } from './context';
import { swatchOf } from './swatch';
import { pageWords } from './words';

type Make = (state: State, node: ContainerDirective, context: Context) => Element;

const nameOf = ({ name, attributes }: ContainerDirective): string => {
  const id = attributes?.id;
  if (!id) throw new Error(`a ${name} needs a name: :::${name}{#name}`);
  return id;
};

const isDirective = (node: RootContent, name: string): node is ContainerDirective =>
  node.type === 'containerDirective' && node.name === name;

/** What stands in a directive besides directives in it. */
function plainIn(
  state: State,
  node: ContainerDirective,
  keep: (child: RootContent) => boolean = () => true,
): ElementContent[] {
  const children = node.children.filter((child) => child.type !== 'containerDirective' && keep(child));
  return state.all({ ...node, children }).filter((child) => child.type !== 'text' || child.value.trim() !== '');
}

/** The first paragraph is the heading or the label, the rest what is told besides. */
function split(state: State, node: ContainerDirective): { head: ElementContent[]; rest: ElementContent[] } {
  const [first, ...others] = node.children;
  if (first?.type !== 'paragraph') throw new Error(`a ${node.name} begins with a line of text`);
  return { head: state.all(first satisfies Paragraph), rest: plainIn(state, { ...node, children: others }) };
}

const partsOf = ({ show, hide, lock }: Parts): Record<string, string | undefined> => ({ show, hide, lock });

const at = (place: Place | undefined): string | undefined =>
  place?.map((value) => Number(value.toPrecision(6))).join(',');

/** Steps of a route as marks on the map. */
function stepsOf(context: Context, name: string): string | undefined {
  const { scene, steps } = context.study.questions[name] ?? {};
  if (!steps) return undefined;
  const address = sceneOf(context, scene);
  return steps.at.map((update) => `${update}:${at(context.lab.place(address, steps.route - 1, update))}`).join(';');
}

/** Letters for which half the width of a phone has room, on two lines; a sign of Chinese is as wide as two. */
const BRIEF = 22;

function textIn(nodes: readonly ElementContent[]): string {
  return nodes.map((node) => ('children' in node ? textIn(node.children) : 'value' in node ? node.value : '')).join('');
}

const isBrief = (label: readonly ElementContent[]): boolean => {
  const text = textIn(label).replace(/<[^>]*>/g, '');
  return text.length + text.replace(/[ -ÿ]/g, '').length <= BRIEF;
};

const question: Make = (state, node, context) => {
  const name = nameOf(node);
  const known = context.study.questions[name];
  if (!known) throw new Error(`${context.lesson.id} has no question ${name}`);
  const options = node.children.filter((child) => isDirective(child, 'option'));
  if (options.map(nameOf).join() !== known.options.join()) throw new Error(`${name}: options are not ${known.options}`);
  const [did] = node.children.filter((child) => isDirective(child, 'did'));
  if (!did) throw new Error(`${name} does not say what it did`);
  const { head, rest } = split(state, node);
  const told = split(state, did);
  const labelled = options.map((option) => ({ id: nameOf(option), ...split(state, option) }));
  return h(
    'fall-line-question',
    {
      name,
      for: 'figure',
      answer: known.right,
      address: sceneOf(context, known.scene),
      ...partsOf(known.after ?? {}),
      'data-steps': stepsOf(context, name),
      'data-route': known.steps?.route,
      // Two in a row on a phone, too.
      'data-brief': labelled.every(({ head }) => isBrief(head)) ? '' : undefined,
    },
    [
      h('h2', head),
      ...rest,
      h(
        'ul',
        labelled.map(({ id, head: label, rest: reply }) =>
          h('li', { 'data-value': id, 'data-at': at(known.places?.[id]) }, [h('span', label), h('div', reply)]),
        ),
      ),
      h('div', { 'data-did': at(known.places?.[known.right]) ?? '' }, [h('p', h('strong', told.head)), ...told.rest]),
    ],
  );
};

const task: Make = (state, node, context) => {
  const name = nameOf(node);
  const known = context.study.tasks[name];
  if (!known) throw new Error(`${context.lesson.id} has no task ${name}`);
  const list = node.children.find((child) => child.type === 'list');
  if (list?.type !== 'list' || list.children.length !== known.checks.length)
    throw new Error(`${name} has ${known.checks.length} checks, and its text another number`);
  const { head } = split(state, node);
  const [first] = node.children;
  const extra = (part: string): ElementContent[] =>
    node.children
      .filter((child) => isDirective(child, part))
      .map((child) => h('div', { [`data-${part}`]: '' }, plainIn(state, child)));
  return h(
    'fall-line-task',
    {
      name,
      for: 'figure',
      address: sceneOf(context, known.scene),
      solution: known.solution,
      ghost: known.ghost,
      ...partsOf(known.parts),
    },
    [
      h('h2', head),
      ...plainIn(state, node, (child) => child !== first && child !== list),
      h(
        'ul',
        list.children.map((item, place) => {
          const [line] = item.children;
          const content = line?.type === 'paragraph' ? state.all(line) : state.all(item);
          return h('li', { 'data-check': known.checks[place] }, content);
        }),
      ),
      ...extra('hint'),
      ...extra('solved'),
    ],
  );
};

const routes: Make = (state, node) => {
  const list = node.children.find((child) => child.type === 'list');
  if (list?.type !== 'list') throw new Error(':::routes holds a list');
  const items = list.children.map((item, place) => {
    const [line] = item.children;
    return h('li', [swatchOf(place + 1), h('span', line?.type === 'paragraph' ? state.all(line) : [])]);
  });
  return h('ul', { class: 'legend' }, items);
};

/** The blocks of a lesson by name. */
export const directives: Readonly<Record<string, Make>> = {
  question,
  task,
  routes,
  take: (state, node, { lang }) =>
    h('div', { class: 'take' }, [h('p', { class: 'take-label' }, pageWords[lang].take), ...state.all(node)]),
  aside: (state, node) => h('aside', state.all(node)),
};
