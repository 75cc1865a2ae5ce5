import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { asker, engineAt, openIndex } from '#search-engine/engine.ts';
import { EngineSearch } from '#search-engine/search.ts';
import { type GatewaySettings, gateway, type Opened } from './gateway.ts';

/** What a gateway in front of an engine is told. */
export interface ServeSettings extends Pick<GatewaySettings, 'origins' | 'burst' | 'perSecond' | 'patience' | 'say'> {
  /** The engine's nodes. */
  readonly urls: readonly string[];
  readonly alias: string;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Whether a proxy before it says for whom it asks. */
  readonly behindProxy: boolean;
}

/** Starts the gateway; gives where it listens, and what ends it. */
export function serveSearch(settings: ServeSettings): Promise<{ address: string; close: () => Promise<void> }> {
  const { urls, alias, host, port, behindProxy } = settings;
  const client = engineAt(urls);
  const ask = asker(client);
  let last: Opened | undefined;
  const open = async (): Promise<Opened | null> => {
    const held = await openIndex(client, alias);
    if (!held) return null;
    if (last?.index !== held.index)
      last = { index: held.index, version: held.version, search: new EngineSearch(ask, held) };
    return last;
  };
  const app = gateway({ ...settings, open, addressOf: (context) => addressOf(context, behindProxy) });
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, hostname: host, port, serverOptions: { headersTimeout: 5000, requestTimeout: 10_000 } },
      ({ port }: AddressInfo) =>
        resolve({
          address: `http://${host}:${port}/`,
          close: async () => {
            await new Promise((done) => {
              server.close(done);
              if ('closeAllConnections' in server) server.closeAllConnections();
            });
            await client.close();
          },
        }),
    );
    server.on('error', reject);
    server.on('clientError', refuseUnread);
  });
}

/** What is no HTTP, or has more in its head than is read, gets a reason as well; what still comes of it is thrown away. */
function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return;
  const [status, reason] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Too Large', '请求的地址太长。']
      : ['400 Bad Request', '请求不是HTTP。'];
  const head = [`HTTP/1.1 ${status}`, 'Connection: close', 'Content-Type: application/json; charset=utf-8'];
  socket.end([...head, '', JSON.stringify({ status: Number.parseInt(status, 10), reason })].join('\r\n'));
  socket.resume();
  setTimeout(() => socket.destroy(), 1000).unref();
}

/** Who asks: of IPv6 the network, since one reader has a whole one. The last that a proxy names is whom it saw itself. */
function addressOf(context: Context, behindProxy: boolean): string {
  const named = behindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const address = named ?? getConnInfo(context).remote.address ?? '';
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;
}
