import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'style' | 'value' | 'onChange'> {
  readonly min: number;
  readonly max: number;
  readonly value: number;
  onMove(value: number): void;
}

/** A slider whose track is filled up to its thumb. */
export function Range({ min, max, value, onMove, ...rest }: Props) {
  return (
    <input
      {...rest}
      type="range"
      className="range"
      min={min}
      max={max}
      value={value}
      style={{ '--share': `${((value - min) / (max - min || 1)) * 100}%` }}
      onChange={(event) => onMove(Number(event.target.value))}
    />
  );
}
