import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../source-files.js';

/** A server on which one of everything goes wrong, beside the built files and a good document. */
export interface TroubledServer {
  readonly url: string;
  /** What was asked for, in order. */
  readonly asked: string[];
  /** What was given up by the page before it was answered. */
  readonly givenUp: string[];
  /** Answers whatever is still waiting at `/held.json` with the good document. */
  release(): void;
  close(): Promise<void>;
}

export const titled = (title: string): string =>
  JSON.stringify({
    version: '1.0',
    lang: 'en',
    title,
    events: [{ id: 'e', when: '1901', title: 'One event' }],
  });
const PAGE =
  '<!doctype html><html lang="en"><title>Loading</title><link rel="icon" href="data:,"><script type="module" src="/chronicle.js"></script></html>';

export async function troubledServer(): Promise<TroubledServer> {
  const asked: string[] = [];
  const givenUp: string[] = [];
  const held = new Set<ServerResponse>();
  const json = (response: ServerResponse, text = titled('Good')) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  let trouble = 1;

  const answers: Record<string, (response: ServerResponse) => unknown> = {
    '/': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
    '/pieces.html': (response) => {
      const text = titled('In pieces');
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write(
        `<!doctype html><html lang="en"><title>In pieces</title><script src="/chronicle.iife.js"></script><chronicle-timeline><script type="application/json">${text.slice(0, 40)}`,
      );
      setTimeout(() => response.write(text.slice(40, 60)), 200);
      setTimeout(() => response.end(`${text.slice(60)}</script></chronicle-timeline></html>`), 400);
    },
    '/good.json': (response) => json(response),
    '/other.json': (response) => json(response, titled('Other')),
    '/html.json': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
    '/trouble.json': (response) => (trouble-- > 0 ? response.writeHead(503).end() : json(response)),
    '/said-to-be-large.json': (response) => {
      response.writeHead(200, { 'content-length': 20_000_001 });
      response.write('{');
    },
    '/large.json': (response) => {
      response.writeHead(200);
      response.end(' '.repeat(1_100_000));
    },
    '/cut.json': (response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('{', () => response.destroy());
    },
    '/loop.json': (response) => response.writeHead(302, { location: '/loop.json' }).end(),
    '/moved.json': (response) => response.writeHead(302, { location: '/good.json' }).end(),
    '/gone.json': (response) => response.destroy(),
    '/held.json': (response) => held.add(response),
    '/open.json': (response) => {
      response.setHeader('access-control-allow-origin', '*');
      json(response);
    },
  };

  const server = createServer((request: IncomingMessage, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    asked.push(path);
    response.on('close', () => {
      held.delete(response);
      if (!response.writableFinished) givenUp.push(path);
    });
    const answer = answers[path];
    if (answer) return void answer(response);
    const file = join(root, 'dist', path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    givenUp,
    release: () => held.forEach((response) => json(response)),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
