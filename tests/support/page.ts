import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { launch, newPage } from './browser';

/** How a reader comes to the page: the address after the site's own, and what their browser and system ask for. */
export interface Visit
  extends Pick<
    BrowserContextOptions,
    | 'viewport'
    | 'colorScheme'
    | 'locale'
    | 'reducedMotion'
    | 'forcedColors'
    | 'hasTouch'
    | 'isMobile'
    | 'deviceScaleFactor'
    | 'javaScriptEnabled'
    | 'permissions'
  > {
  /** What follows the site's address: `?surface=bowl`. */
  address?: string;
  /** A page of another origin that is opened instead, with the site in its frames. */
  host?: string;
  /** What is to be done with the blank page before it goes to the address: listeners, scripts, a stopped clock. */
  prepare?: (page: Page) => unknown;
  /** Whether to wait until the page says that the first map and its routes are painted; yes unless said otherwise. */
  untilComplete?: boolean;
  /** Complaints that the test brings about on purpose. */
  expected?: RegExp;
}

/** One for all files that a process runs; it ends with that process. */
let browser: Promise<Browser> | undefined;

/** Opens the built site in a fresh browser profile; the test fails if the page complains of anything by its end. */
export async function openPage(visit: Visit = {}): Promise<Page> {
  const { address = '', host, prepare, untilComplete = true, expected, ...options } = visit;
  browser ??= launch();
  const page = await newPage(await browser, { locale: 'en-US', ...options });
  const complaints = await watch(page, host);
  onTestFinished(async () => {
    // What the page has complained of by then comes before its answer.
    if (!page.isClosed()) await page.evaluate('0');
    await page.context().close();
    expect(
      complaints.filter((complaint) => !expected?.test(complaint)),
      'complaints of the page',
    ).toEqual([]);
  });
  await prepare?.(page);
  await page.goto(host ?? inject('site') + address);
  if (untilComplete && !host) await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  return page;
}

/** Gathers what no page may do: errors, warnings of React, failed or foreign requests, breaches of the content policy. */
async function watch(page: Page, host: string | undefined): Promise<string[]> {
  const complaints: string[] = [];
  const known = [inject('site'), ...(host ? [host] : [])].map((address) => new URL(address).origin);
  page.on('pageerror', ({ stack, message }) => complaints.push(`uncaught: ${stack ?? message}`));
  page.on('crash', () => complaints.push('the page crashed'));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    if (message.text().startsWith('[policy] ')) complaints.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // What the browser itself gives up as a test leaves the page, such as an icon still on its way.
    if (/^(net::ERR_ABORTED|NS_BINDING_ABORTED)$/.test(request.failure()?.errorText ?? '')) return;
    complaints.push(`request failed: ${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && !known.includes(url.origin)) complaints.push(`foreign: ${url}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.log(`[policy] ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return complaints;
}
