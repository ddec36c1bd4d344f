/** How large the page's type is, in parts of the usual size: it grows with the window, and as the reader has set it. */
export const textScale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
