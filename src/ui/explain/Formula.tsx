import { useMemo } from 'react';
import { MathBox } from '../math/MathBox';
import { typesetLines } from '../math/notation';

interface Props {
  readonly lines: readonly string[];
  readonly label: string;
}

/** A formula of several lines; where it is wider than its place it scrolls, and can then be focused. */
export function Formula({ lines, label }: Props) {
  return <MathBox node={useMemo(() => typesetLines(lines), [lines])} label={label} className="explain-formula" />;
}
