import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';

/** What must not begin a line. */
const MARK = /^[.,;:!?)\]%，。；：！？、）”]+/;

const tied = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child, place): ElementContent[] => {
    const [before, after] = [children[place - 1], children[place + 1]];
    if (child.type === 'text' && before?.type === 'raw') {
      const rest = child.value.replace(MARK, '');
      return rest === '' ? [] : [{ type: 'text', value: rest }];
    }
    if (child.type === 'raw' && after?.type === 'text') {
      const [mark] = MARK.exec(after.value) ?? [];
      return mark ? [h('span', { class: 'tied' }, [child, mark])] : [child];
    }
    if (child.type === 'element') child.children = tied(child.children);
    return [child];
  });

/** Keeps a punctuation mark with the formula that it stands behind: browsers would begin a line with it. */
export function tieMarks(tree: Root): ElementContent[] {
  return tied(tree.children as ElementContent[]);
}
