import type { TestContext } from 'node:test';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { debianProgram } from './peers.js';

/** Its own are half a minute: too short for a browser that starts on a busy machine. */
const timeout = 120_000;

export interface OpenPage {
  readonly page: Page;
  /** Errors, warnings and requests to elsewhere. */
  readonly complaints: readonly string[];
}

/** Opens an address in headless Chromium; the browser ends with the test. */
export async function openPage(t: TestContext, url: string): Promise<OpenPage> {
  const executablePath = debianProgram('chromium');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args, timeout });
  t.after(() => browser.close());
  const page = await browser.newPage();
  page.setDefaultTimeout(timeout);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`asked ${request.url()}`);
  });
  await page.goto(url);
  return { page, complaints };
}
