import { useStore } from 'zustand';
import type { PlacedNote } from '../../plot/labels/notes';
import { annotationsOf } from '../../store/annotations';
import { eventually } from '../late/again';
import { Fetched } from '../late/Fetched';
import { late } from '../late/late';
import { useShared } from '../shell/context';
import type { Sheet } from './sheet';

const drawings = late(() => eventually(() => import('./MapAnnotations')));

interface Props {
  readonly notes: readonly PlacedNote[];
  readonly on: Sheet;
}

/** What the page around an embed has put on its map; fetched when it puts something there first. */
export function AnnotationsOnMap(props: Props) {
  const ghosts = useStore(annotationsOf(useShared().store), (annotations) => annotations.ghosts);
  if (ghosts.length === 0 && props.notes.length === 0) return null;
  return <Fetched part={drawings}>{({ MapAnnotations }) => <MapAnnotations {...props} ghosts={ghosts} />}</Fetched>;
}
