import { type Agent, type IncomingMessage, request } from 'node:http';

/** A request as it is sent, byte for byte. */
export interface Attempt {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came of one. */
export interface Sent {
  readonly status: number;
  readonly text: string;
}

/** A question as the page of the search puts it. */
export const asked = (query: string, more = ''): Attempt => ({ path: `/search?q=${encodeURIComponent(query)}${more}` });

/** Sends a request from an address, as a proxy names it. Rejects where nothing comes back. */
export function send(
  address: string,
  { path, method = 'GET', headers = {}, body }: Attempt,
  from: string,
  agent: Agent,
): Promise<Sent> {
  const { hostname, port } = new URL(address);
  // Beyond ASCII a path is sent as its bytes.
  const sent = path.replace(/[^\x20-\x7e]/gu, encodeURIComponent);
  return new Promise((resolve, reject) => {
    const sending = request(
      { hostname, port, path: sent, method, agent, timeout: 30_000, headers: { 'x-forwarded-for': from, ...headers } },
      (response: IncomingMessage) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.on('error', reject);
      },
    );
    sending.on('timeout', () => sending.destroy(new Error('no answer in 30 s')));
    sending.on('error', reject);
    sending.end(body);
  });
}
