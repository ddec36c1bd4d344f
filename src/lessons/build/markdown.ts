import type { Element, ElementContent, Root as Hast } from 'hast';
import { h } from 'hastscript';
import type { Link, Root } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { InlineMath, Math as MathBlock } from 'mdast-util-math';
import type { State } from 'mdast-util-to-hast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { type Context, sceneOf } from './context';
import { directives } from './directives';
import { fillFacts } from './fill';
import { mathOf } from './math';
import { swatchOf } from './swatch';
import { tieMarks } from './tie';

function linkOf(state: State, node: Link, context: Context): Element {
  const [scheme, name = ''] = node.url.split(/:(.*)/s);
  const content = state.all(node);
  if (!content.some((child) => child.type !== 'raw'))
    throw new Error(`a link is named by a formula alone: ${node.url}`);
  if (scheme === 'scene')
    return h('a', { href: `${context.root}${sceneOf(context, name)}`, 'data-scene': '' }, content);
  if (scheme === 'explore') return h('a', { href: `${context.root}${name}`, 'data-site': '' }, content);
  if (scheme === 'lesson') {
    if (!context.titles.has(name)) throw new Error(`there is no lesson ${name}`);
    return h('a', { href: `../${name}/`, 'data-site': '' }, content);
  }
  if (!/^https?:/.test(node.url)) throw new Error(`a link leads nowhere: ${node.url}`);
  return h('a', { href: node.url, rel: 'noopener' }, content);
}

const textDirective = (state: State, node: TextDirective): Element => {
  if (node.name !== 'route') throw new Error(`no such directive: :${node.name}`);
  return h('span', { class: 'lesson-route' }, [swatchOf(Number(node.attributes?.n)), h('span', state.all(node))]);
};

const containerDirective = (state: State, node: ContainerDirective, context: Context): Element => {
  const make = Object.hasOwn(directives, node.name) ? directives[node.name] : undefined;
  if (!make) throw new Error(`no such directive: :::${node.name}`);
  return make(state, node, context);
};

/**
 * A lesson's Markdown (CommonMark with tables, TeX and directives) as elements, its names filled with what was computed.
 * @throws Error where a name, a directive, a link or a formula is unknown
 */
export function lessonText(text: string, context: Context): readonly ElementContent[] {
  const parser = unified().use(remarkParse).use(remarkDirective).use(remarkGfm).use(remarkMath);
  const toElements = unified().use(remarkRehype, {
    allowDangerousHtml: true,
    handlers: {
      inlineMath: (_: State, node: InlineMath) => mathOf(node.value, false),
      math: (_: State, node: MathBlock) => h('div', { class: 'formula' }, [mathOf(node.value, true)]),
      textDirective,
      containerDirective: (state: State, node: ContainerDirective) => containerDirective(state, node, context),
      link: (state: State, node: Link) => linkOf(state, node, context),
      html: () => {
        throw new Error('a text holds HTML');
      },
    },
  });
  const tree: Root = parser.parse(fillFacts(text, context.study.facts, context.lang));
  return tieMarks(toElements.runSync(tree) as Hast);
}
