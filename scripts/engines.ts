// Vitest's way into two engines that Playwright cannot drive as a distribution packages them: Firefox over
// WebDriver BiDi, and WebKitGTK over WebDriver.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { defineBrowserProvider } from '@vitest/browser';
import type { Browser } from 'puppeteer-core';
import type { BrowserProvider, BrowserProviderOption } from 'vitest/node';

export const FIREFOX = process.env['CHRONICLE_FIREFOX'] ?? '/usr/bin/firefox-esr';
export const WEBKIT_DRIVER = process.env['CHRONICLE_WEBKIT_DRIVER'] ?? '/usr/bin/WebKitWebDriver';

class FirefoxBidi implements BrowserProvider {
  readonly name = 'firefox-bidi';
  readonly supportsParallelism = false;
  #browser: Browser | undefined;

  getCommandsContext(): Record<string, unknown> {
    return {};
  }

  async openPage(_session: string, url: string): Promise<void> {
    const { default: puppeteer } = await import('puppeteer-core');
    this.#browser ??= await puppeteer.launch({ browser: 'firefox', headless: true, executablePath: FIREFOX });
    const page = await this.#browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(url);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
  }
}

class WebKitGtk implements BrowserProvider {
  readonly name = 'webkit-gtk';
  readonly supportsParallelism = false;
  readonly #started: ChildProcess[] = [];
  readonly #driver = `http://127.0.0.1:${4700 + (process.pid % 200)}`;
  #session = '';

  getCommandsContext(): Record<string, unknown> {
    return {};
  }

  async openPage(_session: string, url: string): Promise<void> {
    const display = process.env['DISPLAY'] ?? (await this.#startScreen());
    const port = new URL(this.#driver).port;
    this.#start(WEBKIT_DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    });
    await this.#untilReady();
    const { sessionId } = (await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args: ['--automation'] } },
      },
    })) as { sessionId: string };
    this.#session = `/session/${sessionId}`;
    await this.#call('POST', `${this.#session}/window/rect`, { width: 1280, height: 900 });
    await this.#call('POST', `${this.#session}/url`, { url });
  }

  async close(): Promise<void> {
    if (this.#session) await this.#call('DELETE', this.#session).catch(() => undefined);
    for (const { pid } of this.#started.reverse()) {
      try {
        if (pid) process.kill(-pid); // the whole group: the driver leaves its browser behind otherwise
      } catch {
        // it has ended already
      }
    }
  }

  #start(program: string, args: string[], env: Record<string, string> = {}): ChildProcess {
    const child = spawn(program, args, {
      detached: true,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#started.push(child);
    return child;
  }

  /** A screen nobody sees; resolves to its name. */
  async #startScreen(): Promise<string> {
    const xvfb = this.#start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
    const pipe = xvfb.stdio[3];
    if (!pipe) throw new Error('Xvfb could not be started.');
    const [number] = (await once(pipe, 'data')) as [Buffer];
    return `:${number.toString().trim()}`;
  }

  async #untilReady(): Promise<void> {
    for (let tries = 0; tries < 50; tries++) {
      const ready = await this.#call('GET', '/status').catch(() => undefined);
      if (ready) return;
      await sleep(200);
    }
    throw new Error('The WebKit driver did not answer.');
  }

  async #call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(this.#driver + path, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(20_000),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  }
}

export const firefoxBidi = (): BrowserProviderOption =>
  defineBrowserProvider({
    name: 'firefox-bidi',
    supportedBrowser: ['firefox'],
    options: {},
    providerFactory: () => new FirefoxBidi(),
  });

export const webkitGtk = (): BrowserProviderOption =>
  defineBrowserProvider({
    name: 'webkit-gtk',
    supportedBrowser: ['webkit'],
    options: {},
    providerFactory: () => new WebKitGtk(),
  });
