import { useEffect, useState } from 'react';
import { useApp, useShared } from './context';
import { Fetched } from './Fetched';

const fetchParts = async (tag: string) => {
  const [{ Inspector }, { inspector }] = await Promise.all([
    import('./inspector/Inspector'),
    tag === 'zh' ? import('../locales/inspector/zh') : import('../locales/inspector/en'),
  ]);
  return { Inspector, words: inspector };
};

const NARROW = '(max-width: 899px)';

/** Whether the page is one column. */
function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = (): void => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow;
}

/** Where a step is laid open, once the reader asks for it: beside the map, or below it where the page is one column. */
export function InspectorPlace({ column }: { readonly column: 'stage' | 'aside' }) {
  const { text } = useShared();
  const here = useNarrow() === (column === 'stage');
  const open = useApp((state) => state.inspecting !== undefined) && here;
  return open ? (
    <section className="panel inspector" aria-label={text.transport.inspect}>
      <Fetched words={{ loading: `${text.transport.inspect} …`, failed: text.explain.failed }} fetchParts={fetchParts}>
        {({ Inspector, words }) => <Inspector words={words} />}
      </Fetched>
    </section>
  ) : null;
}
