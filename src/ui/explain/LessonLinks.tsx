import { lessonLang } from '../../lessons/langs';
import { shelf } from '../../lessons/shelf';
import type { Explanations } from '../../locales/explain/en';
import type { SurfaceId } from '../../surfaces/ids';
import { useApp, useShared } from '../shell/context';

interface Props {
  readonly surface: SurfaceId;
  readonly words: Explanations;
}

/** The lessons about a surface; from a frame they open in a window of their own. */
export function LessonLinks({ surface, words }: Props) {
  const lang = lessonLang(useShared().text.tag);
  const full = useApp((state) => state.frame.ui === 'full');
  const about = shelf.filter(({ surfaces }) => surfaces.includes(surface));
  // One file has no others beside it.
  if (about.length === 0 || import.meta.env.MODE === 'single') return null;
  return (
    <>
      <h3>{words.lessons}</h3>
      <ul className="explain-lessons">
        {about.map(({ id, [lang]: { title } }) => (
          <li key={id}>
            <a href={`lessons/${lang}/${id}/`} {...(!full && { target: '_blank', rel: 'noopener' })}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
