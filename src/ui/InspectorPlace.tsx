import { useApp, useShared } from './context';
import { Fetched } from './controls/Fetched';
import { useMedia } from './useMedia';

const fetchParts = async (tag: string) => {
  const [{ Inspector }, { inspector }] = await Promise.all([
    import('./inspector/Inspector'),
    tag === 'zh' ? import('../locales/inspector/zh') : import('../locales/inspector/en'),
  ]);
  return { Inspector, words: inspector };
};

/** Where a step is laid open, once the reader asks for it: beside the map, or below it where the page is one column. */
export function InspectorPlace({ column }: { readonly column: 'stage' | 'aside' }) {
  const { text } = useShared();
  const oneColumn = useMedia('(max-width: 899px)');
  const here = oneColumn === (column === 'stage');
  const open = useApp((state) => state.inspecting !== undefined) && here;
  return open ? (
    <section className="panel inspector" aria-label={text.transport.inspect}>
      <Fetched words={{ loading: `${text.transport.inspect} …`, failed: text.explain.failed }} fetchParts={fetchParts}>
        {({ Inspector, words }) => <Inspector words={words} />}
      </Fetched>
    </section>
  ) : null;
}
