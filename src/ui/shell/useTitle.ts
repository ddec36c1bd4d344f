import { useEffect } from 'react';

/**
 * What the browser calls the page.
 * @param title absent where another part of the page says it
 */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
}
