import { useMedia } from '../browser/useMedia';
import { Fetched } from '../late/Fetched';
import { withWords } from '../late/withWords';
import { useApp, useShared } from '../shell/context';

const parts = withWords(
  () => import('./Inspector'),
  () => import('../../locales/inspector/en'),
  () => import('../../locales/inspector/zh'),
);

/** Where a step is laid open, once the reader asks for it: beside the map, or below it where the page is one column. */
export function InspectorPlace({ column }: { readonly column: 'stage' | 'aside' }) {
  const { text } = useShared();
  const oneColumn = useMedia('(max-width: 899px)');
  const here = oneColumn === (column === 'stage');
  const open = useApp((state) => state.inspecting !== undefined) && here;
  return open ? (
    <section className="panel inspector" aria-label={text.transport.inspect}>
      <Fetched part={parts} tag={text.tag} waiting={<p role="status">{text.error.coming}</p>}>
        {({ Inspector, inspector }) => <Inspector words={inspector} />}
      </Fetched>
    </section>
  ) : null;
}
