import { Fetched } from '../late/Fetched';
import { withWords } from '../late/withWords';
import { useShared } from '../shell/context';

const page = withWords(
  async () => {
    const { ScenesPage, openAll } = await import('./ScenesPage');
    return { ScenesPage, opened: await openAll() };
  },
  import.meta.glob<typeof import('../../locales/scenes/en')>('./??.ts', { base: '../../locales/scenes' }),
);

/** The page of scenes; it is fetched when it is gone to. */
export function LateScenes() {
  const { text } = useShared();
  return (
    <main className="scenes">
      <Fetched part={page} tag={text.tag} waiting={<p role="status">{text.error.coming}</p>}>
        {({ ScenesPage, opened, scenes }) => <ScenesPage opened={opened} words={scenes} />}
      </Fetched>
    </main>
  );
}
