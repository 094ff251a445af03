// @ts-check
// A server for measuring and for proof: exactly the files it is given, exactly the headers it is told,
// and a list of what was asked for.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  html: 'text/html; charset=utf-8',
  xhtml: 'application/xhtml+xml; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * @typedef {object} Served
 * @property {string} url Address of the server, without a slash at its end.
 * @property {{ path: string, bytes: number }[]} requests What was asked for and how many bytes of body were sent.
 * @property {string[]} reports Bodies of what was posted to it.
 * @property {() => Promise<void>} close
 */

/**
 * @param {(path: string) => string | URL | undefined} find The text of a path, or the file that holds it.
 * @param {{ headers?: Record<string, string>, brotli?: boolean }} [options]
 * @returns {Promise<Served>}
 */
export async function serve(find, { headers = {}, brotli = false } = {}) {
  /** @type {Served['requests']} */
  const requests = [];
  /** @type {string[]} */
  const reports = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (request.method === 'POST') {
      let text = '';
      request.on('data', (part) => (text += String(part)));
      request.on('end', () => {
        reports.push(text);
        response.writeHead(204).end();
      });
      return;
    }
    const found = find(path);
    if (found === undefined) {
      requests.push({ path, bytes: 0 });
      response.writeHead(404).end();
      return;
    }
    const body = typeof found === 'string' ? Buffer.from(found) : readFileSync(found);
    const sent = brotli ? brotliCompressSync(body) : body;
    requests.push({ path, bytes: sent.length });
    response
      .writeHead(200, {
        'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? TYPES['html'],
        ...(brotli ? { 'content-encoding': 'br' } : {}),
        ...headers,
      })
      .end(sent);
  });
  await new Promise((ready) => server.listen(0, 'localhost', () => ready(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    requests,
    reports,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
