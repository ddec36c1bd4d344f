import { useLayoutEffect, useRef, useState } from 'react';
import type { MathNode } from '../../core/mathNode';
import { MathView } from './MathView';

interface Props {
  readonly node: MathNode;
  readonly label: string;
  readonly className: string;
}

/** A formula by itself; where it is wider than its place it scrolls, and can then be focused. */
export function MathBox({ node, label, className }: Props) {
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
    <section ref={box} className={className} {...(wide && { tabIndex: 0, 'aria-label': label })}>
      <MathView node={node} />
    </section>
  );
}
