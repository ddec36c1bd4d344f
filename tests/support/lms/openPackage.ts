import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { serveHost } from '../host';
import { openPage } from '../page';
import { PLATFORM_12, PLATFORM_2004 } from './dataModel';
import { type Played, play } from './play';

/** A package in a page that plays the part of a learning platform. */
export interface OpenedPackage {
  readonly page: Page;
  readonly lesson: FrameLocator;
  played(): Promise<Played>;
  /** Leaves the lesson as readers do; gives what the platform has of it. */
  leave(): Promise<Played>;
}

/** Some place within the platform, as packages have. */
const PLACE = '/content/7/';

/** Unpacks a package and opens what its manifest says, with what an earlier visit has left there. */
export async function openPackage(
  zip: Uint8Array,
  before: Readonly<Record<string, string>> = {},
): Promise<OpenedPackage> {
  const files = unzipSync(zip);
  const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
  const [, start] = /<resource [^>]*href="([^"]*)"/.exec(manifest)!;
  const platform = manifest.includes('<schemaversion>1.2<') ? PLATFORM_12 : PLATFORM_2004;
  const host = await serveHost(
    `<iframe width="1100" height="800" src="${PLACE}${start}"></iframe>`,
    undefined,
    (path) => {
      const content = path.startsWith(PLACE) ? files[decodeURI(path.slice(PLACE.length))] : undefined;
      return content && Buffer.from(content);
    },
  );
  const page = await openPage({
    host,
    viewport: { width: 1200, height: 900 },
    reducedMotion: 'reduce',
    prepare: (blank) => blank.addInitScript(play, { platform, before }),
  });
  const played = (): Promise<Played> => page.evaluate(() => window.played);
  return {
    page,
    lesson: page.frameLocator('iframe'),
    played,
    async leave() {
      await page.evaluate(() => document.querySelector('iframe')?.remove());
      return played();
    },
  };
}
