import { CLASS_MARKERS } from '../../plot/dataScene';
import { markerPath } from '../../plot/markers';
import { useShared } from '../shell/context';

interface Props {
  readonly batch: boolean;
  readonly outliers: boolean;
  /** How many samples are drawn, and how many there are. */
  readonly shown: number;
  readonly samples: number;
  /** What the two classes are called where the plot tells them apart. */
  readonly classes?: readonly string[] | undefined;
}

/** What the marks on the samples mean, as far as there are any. */
export function DataLegend({ batch, outliers, shown, samples, classes }: Props) {
  const { text, format, palette } = useShared();
  if (!batch && !outliers && !classes && shown === samples) return null;
  return (
    <ul className="data-legend">
      {classes?.map((name, label) => (
        <li key={name}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <path fill={palette.classes[label]!} d={markerPath(CLASS_MARKERS[label]!, 24)} />
          </svg>
          {name}
        </li>
      ))}
      {batch && (
        <li>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <circle className="sample" r="2.3" />
            <circle className="ring" r="5" />
          </svg>
          {text.data.batch}
        </li>
      )}
      {shown < samples && <li>{text.data.shown(format.whole(shown), format.whole(samples))}</li>}
      {outliers && (
        <li>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <path className="ring" d="M0-4.8 2.8 0 0 4.8-2.8 0z" />
          </svg>
          {classes ? text.data.mislabelled : text.data.outliers}
        </li>
      )}
    </ul>
  );
}
