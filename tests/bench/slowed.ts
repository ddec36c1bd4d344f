import type { Page } from 'playwright-core';

export const SLOWDOWN = 4;

/**
 * Slows the processor for a page and for the frames of other sites in it, from before their first script. DevTools slow
 * the main thread of a process: the page's own and that of its frames, which are in another; neither their workers and
 * compositors nor the browser's own process, the network's and the GPU's. The slowing takes processor time itself.
 */
export async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const commands = [
    { id: 1, method: 'Emulation.setCPUThrottlingRate', params: { rate: SLOWDOWN } },
    { id: 2, method: 'Runtime.runIfWaitingForDebugger' },
  ];
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    for (const command of commands)
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(command) });
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}
