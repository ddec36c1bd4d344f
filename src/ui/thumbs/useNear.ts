import { type RefObject, useEffect, useState } from 'react';

/** How far below and above the window something counts as near. */
const AROUND = '300px';

/** Whether an element has come near what is seen; once it has, it stays so. */
export function useNear(ref: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (near || !element) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), {
      rootMargin: AROUND,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [near, ref]);
  return near;
}
