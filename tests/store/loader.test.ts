import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../../src/model/load-sentences.js';
import { LoadError, loadText } from '../../src/store/loader.js';
import { sharedLoad } from '../../src/store/shared-load.js';

let server: Server;
let base = '';
let hits = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    switch (request.url) {
      case '/ok':
        hits += 1;
        return void response.end('{"title":"T","version":"1.0","lang":"en","events":[]}');
      case '/html':
        return void response.end('\n<!doctype html><title>Home</title>');
      case '/large':
        return void response.end(' '.repeat(50_000));
      case '/slow':
        return;
      case '/error':
        response.statusCode = 503;
        return void response.end();
      case '/loop':
        response.writeHead(302, { location: '/loop' });
        return void response.end();
      default:
        response.statusCode = 404;
        response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const failure = async (path: string, options = {}) => {
  const error: unknown = await loadText(path.includes('://') ? path : base + path, options).catch(
    (reason: unknown) => reason,
  );
  return error instanceof LoadError ? error.problem : error;
};

test('a document arrives as text', async () => {
  expect(await loadText(`${base}/ok`)).toContain('"title":"T"');
});

test.each([
  ['/missing', 'load.not-found', {}],
  ['/error', 'load.http', {}],
  ['/html', 'load.html', {}],
  ['/large', 'load.too-large', { sizeLimit: 1000 }],
  ['/slow', 'load.timeout', { timeLimit: 60 }],
  ['/loop', 'load.network', {}],
  ['http://127.0.0.1:1/', 'load.network', {}],
])('%s ends in the words of %s', async (path, code, options) => {
  const problem = await failure(path, options);
  expect(problem).toMatchObject({ code, severity: 'error' });
  expect((problem as { message: string; hint: string }).message).toMatch(/\.$/u);
  expect((problem as { message: string; hint: string }).hint).toMatch(/\.$/u);
});

test('a caller can give up', async () => {
  const abort = new AbortController();
  const load = failure('/slow', { signal: abort.signal });
  abort.abort();
  expect(await load).toMatchObject({ name: 'AbortError' });
});

test('two who ask for one address share one request', async () => {
  const before = hits;
  const [a, b] = [sharedLoad(`${base}/ok`), sharedLoad(`${base}/ok`)];
  expect(await a.result).toBe(await b.result);
  expect(hits - before).toBe(1);
  a.release();
  b.release();
  const c = sharedLoad(`${base}/ok`);
  await c.result;
  c.release();
  expect(hits - before).toBe(2);
});

test('the request ends when the last who asked has gone', async () => {
  const a = sharedLoad(`${base}/slow`);
  const b = sharedLoad(`${base}/slow`);
  a.release();
  const settled = await Promise.race([
    b.result.catch(() => 'ended'),
    new Promise((done) => setTimeout(done, 30, 'open')),
  ]);
  expect(settled).toBe('open');
  b.release();
  await expect(b.result).rejects.toMatchObject({ name: 'AbortError' });
});
