import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { MathView } from '../math/MathView';
import { typesetLines } from '../math/notation';

interface Props {
  readonly lines: readonly string[];
  readonly label: string;
}

/** A formula of several lines; where it is wider than its place it scrolls, and can then be focused. */
export function Formula({ lines, label }: Props) {
  const node = useMemo(() => typesetLines(lines), [lines]);
  const box = useRef<HTMLElement>(null);
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={box} className="explain-formula" {...(wide && { tabIndex: 0, 'aria-label': label })}>
      <MathView node={node} />
    </section>
  );
}
