import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers-file.ts';

/** Types that the table behind sirv lacks, or gives without the encoding. */
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Site {
  /** Folder with the built site. */
  readonly dir: string;
  /** Path that the site was built for, with slashes at both ends. */
  readonly base?: string;
  /** First port to try; 0 takes any free one. */
  readonly port?: number;
  readonly host?: string;
}

export interface Served {
  /** `http://localhost:4321`, without a slash at the end. */
  readonly origin: string;
  /** The home page's address: origin and base path. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a static host does: a folder's page at the address with a slash, redirects to it, `404.html` where
 * nothing is, and the headers that `_headers` says. Files are read anew for every request. Goes on to the next port while one is taken.
 */
export async function serve({ dir, base = '/', port = 0, host = 'localhost' }: Site): Promise<Served> {
  const files = sirv(dir, {
    dev: true,
    etag: true,
    // Compressed files are served where a deployment has them beside the others.
    brotli: true,
    setHeaders: (response, path) => {
      const type = contentTypes[path.endsWith('/') ? '.html' : extname(path)];
      if (type) response.setHeader('Content-Type', type);
    },
  });

  const notFound = (response: ServerResponse): void => {
    const page = join(dir, '404.html');
    const words = existsSync(page) ? readFileSync(page) : 'Not found';
    response.writeHead(404, { 'Content-Type': contentTypes['.html'] }).end(words);
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { path, query } = parseTarget(request.url ?? '/');
    for (const [name, value] of Object.entries(headersFor(dir, path))) response.setHeader(name, value);
    const elsewhere = redirect(path);
    if (elsewhere !== null) {
      response.writeHead(301, { Location: elsewhere + query }).end();
    } else if (path.startsWith(base) && path !== `${base}_headers`) {
      request.url = `/${path.slice(base.length)}`;
      // Parts of files are not asked for by what we serve, and sirv throws at ranges that run backwards.
      delete request.headers.range;
      files(request, response, () => notFound(response));
    } else {
      notFound(response);
    }
  };

  /** Where a path without its slash, or with doubled ones, is really found; null where it is as it should be. */
  const redirect = (path: string): string | null => {
    if (path.includes('//')) return path.replace(/\/{2,}/gu, '/');
    if (`${path}/` === base) return base;
    if (!path.startsWith(base) || path.endsWith('/')) return null;
    return existsSync(join(dir, decode(path.slice(base.length)), 'index.html')) ? `${path}/` : null;
  };

  // A quotation of thousands of characters may stand in an address.
  const server = createServer({ maxHeaderSize: 65_536 }, (request, response) => {
    // The file may go while it is sent, when the site is built anew.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    try {
      answer(request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else response.writeHead(400).end();
    }
  });

  await listen(server, port, host);
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, address: origin + base, close };
}

/**
 * The path and the query of a request's target, the path with its dots resolved. The target may name a host as well, as
 * a proxy is asked; it counts for nothing here, so that nothing that we answer leads away from this host.
 * @throws TypeError where the target is no address
 */
function parseTarget(target: string): { path: string; query: string } {
  const { pathname } = new URL(target.startsWith('/') ? `http://localhost${target}` : target);
  if (!pathname.startsWith('/')) throw new TypeError(`${target} has no path.`);
  const query = target.indexOf('?');
  return { path: pathname, query: query === -1 ? '' : target.slice(query) };
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  const last = port === 0 ? 0 : port + 20;
  for (let candidate = port; ; candidate++) {
    const taken = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve);
      server.listen(candidate, host, () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    if (!taken) return;
    if (taken.code !== 'EADDRINUSE' || candidate >= last) throw taken;
  }
}
