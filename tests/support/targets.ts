/** The oldest browsers that everything built for pages is made for; the README and the page itself name them. */
export const TARGETS = ['chrome109', 'edge109', 'firefox115', 'safari16.4'];
