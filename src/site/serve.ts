import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';

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
 * Serves a built site as a static host does: a folder's page at the address with a slash, redirects to it, and
 * `404.html` where nothing is. Files are read anew for every request. Goes on to the next port while one is taken.
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
    response.writeHead(404, { 'Content-Type': contentTypes['.html'] });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (`${pathname}/` === base) {
      response.writeHead(301, { Location: base + search }).end();
      return;
    }
    if (!pathname.startsWith(base)) return notFound(response);
    const path = pathname.slice(base.length);
    if (path !== '' && !path.endsWith('/') && existsSync(join(dir, decode(path), 'index.html'))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = `/${path}${search}`;
    files(request, response, () => notFound(response));
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
