import { useFree } from '../controls/Part';
import { eventually } from '../late/again';
import { Fetched } from '../late/Fetched';
import { late } from '../late/late';
import { withWords } from '../late/withWords';
import { useApp, useShared } from '../shell/context';
import { painted } from '../shell/painted';
import './asks.css';

const asking = withWords(
  async () => {
    const { Questions, openQuestions } = await import('./Questions');
    return { Questions, opened: await openQuestions() };
  },
  import.meta.glob<typeof import('../../locales/scenes/en')>('./??.ts', { base: '../../locales/scenes' }),
);

/** Nobody has asked for them: where they do not come, they are tried again without a word. */
const afterPicture = late((tag) => painted.then(() => eventually(() => asking(tag))));

/** The questions over the map, once the first picture stands; where the reader may change the surface, on the full page. */
export function LateQuestions() {
  const { tag } = useShared().text;
  const full = useApp((state) => state.frame.ui === 'full');
  const free = useFree('surface');
  if (!full || !free) return null;
  return (
    <fieldset className="asks">
      <Fetched part={afterPicture} tag={tag}>
        {({ Questions, opened, scenes }) => <Questions opened={opened} lead={scenes.lead} />}
      </Fetched>
    </fieldset>
  );
}
