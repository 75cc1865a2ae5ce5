import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { installProject } from './workshop.ts';

const version = '5.5.0';

interface Certificate {
  readonly private: string;
  readonly cert: string;
}

/**
 * Serves built sites as hosts do today, by HTTP/2 over TLS and with the compressed file where one lies beside the other;
 * gives the home page's address of each. The older protocol would charge every site that asks for more than a page and
 * one other file with a second connection. The browser has to be told to take the certificate, which is made for the day.
 */
export async function serveAsHosts(
  dirs: readonly string[],
): Promise<{ addresses: string[]; close: () => Promise<void> }> {
  const certificate = await makeCertificate();
  const servers = await Promise.all(
    dirs.map(async (dir) => {
      const files = sirv(dir, { brotli: true });
      const server = createSecureServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
        // The two protocols' messages serve alike.
        files(request as unknown as IncomingMessage, response as unknown as ServerResponse, () => {
          response.writeHead(404);
          response.end();
        });
      });
      server.listen(0, 'localhost');
      await once(server, 'listening');
      return server;
    }),
  );
  return {
    addresses: servers.map((server) => `https://localhost:${(server.address() as AddressInfo).port}/`),
    close: async () => {
      await Promise.all(servers.map((server) => promisify(server.close.bind(server))()));
    },
  };
}

async function makeCertificate(): Promise<Certificate> {
  const folder = await installProject('certificate', {
    'package.json': JSON.stringify({ private: true, dependencies: { selfsigned: version } }, null, 2),
  });
  const { generate } = createRequire(join(folder, 'package.json'))('selfsigned') as {
    generate(attributes: readonly { name: string; value: string }[]): Promise<Certificate>;
  };
  return generate([{ name: 'commonName', value: 'localhost' }]);
}
