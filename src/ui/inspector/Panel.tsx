import { Fetched } from '../late/Fetched';
import { withWords } from '../late/withWords';
import { useShared } from '../shell/context';

const parts = withWords(
  () => import('./Inspector'),
  import.meta.glob<typeof import('../../locales/inspector/en')>('./??.ts', { base: '../../locales/inspector' }),
);

/** Where a step is laid open, once the reader asks for it. */
export function Panel() {
  const { text } = useShared();
  return (
    <section className="inspector" aria-label={text.transport.inspect}>
      <Fetched part={parts} tag={text.tag} waiting={<p role="status">{text.error.coming}</p>}>
        {({ Inspector, inspector }) => <Inspector words={inspector} />}
      </Fetched>
    </section>
  );
}
