import type { SurfaceType } from '../../core/types';
import { type Choice, likelyWord, type Samples } from '../../import/samples';
import { MOST_ROWS, type Table } from '../../import/table';
import { useShared } from '../shell/context';
import { LeftOut } from './LeftOut';
import { Pick } from './Pick';
import { FilePreview } from './Preview';
import { useWords } from './words';

interface Props {
  readonly table: Table;
  readonly choice: Choice;
  readonly samples: Samples;
  /** What is to be made of it. */
  readonly type: SurfaceType;
  onChoice(choice: Choice): void;
}

/** Which columns of a table are taken, and which rows are left out. */
export function TablePart({ table, choice, samples, type, onChoice }: Props) {
  const { format } = useShared();
  const words = useWords();
  const names = table.columns.map(({ name }, i) => [String(i), name] as const);
  const { label } = choice;
  const classes = table.columns.flatMap(({ name, words: values }, i) =>
    values.length > 1 ? [[String(i), name] as const] : [],
  );
  const pickLabel = (value: string): void => {
    const { label: _, ...rest } = choice;
    const column = Number(value);
    onChoice(value === '' ? rest : { ...rest, label: { column, word: likelyWord(table.columns[column]!) } });
  };
  const all = table.rows.length + table.ragged.count;
  return (
    <>
      <div className="own-picks">
        <Pick
          label={words.x}
          value={String(choice.x)}
          options={names}
          onChange={(x) => onChoice({ ...choice, x: Number(x) })}
        />
        <Pick
          label={words.y}
          value={String(choice.y)}
          options={names}
          onChange={(y) => onChoice({ ...choice, y: Number(y) })}
        />
        {type.labelled && (
          <Pick
            label={words.label}
            value={label ? String(label.column) : ''}
            options={[['', words.none], ...classes]}
            onChange={pickLabel}
          />
        )}
        {label && (
          <Pick
            label={words.word}
            value={label.word}
            options={table.columns[label.column]!.words.map((word) => [word, word] as const)}
            onChange={(word) => onChoice({ ...choice, label: { ...label, word } })}
          />
        )}
      </div>
      <FilePreview
        names={table.columns.map(({ name }) => name)}
        rows={table.preview}
        marked={[choice.x, choice.y, ...(label ? [label.column] : [])]}
        valueAt={(column, row) => table.columns[column]!.values[row]!}
      />
      <div role="status">
        <p>{words.kept(format.whole(samples.data.x.length), format.whole(all))}</p>
        <LeftOut dropped={samples.dropped} />
        {samples.unfit && (
          <p className="own-flaw">{words.unfit[samples.unfit](format.whole(type.most ?? MOST_ROWS))}</p>
        )}
      </div>
    </>
  );
}
