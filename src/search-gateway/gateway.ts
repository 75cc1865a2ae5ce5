import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { timeout } from 'hono/timeout';
import { LRUCache } from 'lru-cache';
import { readQuestion, type SentQuestion } from '#domain/search/question.ts';
import type { Search } from '#domain/search/search.ts';
import { toSend } from '#domain/search/wire.ts';

/** An index that is asked, with the version that a site has to have for its answers to be right. */
export interface Opened {
  readonly index: string;
  readonly version: string;
  readonly search: Search;
}

/** What a gateway is told. */
export interface GatewaySettings {
  /** The index that the alias leads to now; null where there is none. */
  readonly open: () => Promise<Opened | null>;
  /** Pages of these origins alone may read the answers: `https://example.org`. */
  readonly origins: readonly string[];
  readonly addressOf: (context: Context) => string;
  /** Questions that an address may ask at once, and a second in the long run. */
  readonly burst: number;
  readonly perSecond: number;
  /** Milliseconds until a question is given up. */
  readonly patience: number;
  /** Is told why the engine did not answer. */
  readonly say: (words: string) => void;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** So long an index is asked before it is looked up anew, in milliseconds. */
const trusted = 5000;
/** Characters of all answers that are kept, and addresses that are counted. */
const [mostKept, mostAddresses] = [32_000_000, 20_000];

/** The server between browsers and the engine: `GET /search?q=…`. What it does not take it refuses, in JSON with a reason. */
export function gateway(settings: GatewaySettings): Hono {
  const { open, origins, addressOf, patience, say, now = Date.now } = settings;
  const answers = new LRUCache<string, string>({ maxSize: mostKept, sizeCalculation: ({ length }) => length + 1 });
  const asking = new Map<string, Promise<string>>();
  const allowed = allowance(settings);
  let opened: Promise<Opened | null> | undefined;
  let since = Number.NEGATIVE_INFINITY;

  function current(): Promise<Opened | null> {
    if (!opened || now() - since > trusted) {
      since = now();
      opened = open();
      opened.catch(forget);
    }
    return opened;
  }

  function forget(): void {
    opened = undefined;
  }

  /** The answer as text; the same question is asked once, however many wait for it. */
  async function answer({ query, options }: SentQuestion): Promise<string | null> {
    const held = await current();
    if (!held) return null;
    const key = JSON.stringify([held.index, query, options]);
    const known = answers.get(key) ?? asking.get(key);
    if (known !== undefined) return known;
    const asked = held.search
      .search(query, options)
      .then((found) => JSON.stringify({ version: held.version, ...toSend(found) }));
    asking.set(key, asked);
    try {
      const text = await asked;
      answers.set(key, text);
      return text;
    } finally {
      asking.delete(key);
    }
  }

  const app = new Hono();
  app.use(
    secureHeaders({ crossOriginResourcePolicy: 'cross-origin', contentSecurityPolicy: { defaultSrc: ["'none'"] } }),
  );
  app.use(cors({ origin: [...origins], allowMethods: ['GET'], maxAge: 86_400 }));
  app.use(async (context, next) => {
    const { method } = context.req;
    const origin = context.req.header('origin');
    if (!allowed(addressOf(context))) return refuse(context, 429, '问得太快了，请稍后再试。', { 'retry-after': '1' });
    if (method !== 'GET') return refuse(context, 405, '只接受GET请求。', { allow: 'GET' });
    if (Number(context.req.header('content-length') ?? 0) > 0 || context.req.header('transfer-encoding'))
      return refuse(context, 413, '请求不应有正文。');
    if (origin !== undefined && !origins.includes(origin)) return refuse(context, 403, '这个网站不能使用此搜索。');
    return next();
  });
  app.get('/search', timeout(patience), async (context) => {
    const question = readQuestion(new URL(context.req.url).searchParams);
    if (typeof question === 'string') return refuse(context, 400, question);
    // An index that was replaced meanwhile is gone: what took its place is asked once more.
    const text = await answer(question).catch(() => {
      forget();
      return answer(question);
    });
    if (text === null) return refuse(context, 503, '还没有索引。', { 'retry-after': '60' });
    return context.body(text, 200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'max-age=60',
    });
  });
  app.notFound((context) => refuse(context, 404, '这里没有内容，请问/search。'));
  app.onError((error, context) => {
    if (error instanceof HTTPException && error.status === 504) return refuse(context, 504, '搜索用时过长，已放弃。');
    say(error.message);
    return refuse(context, 502, '搜索引擎没有回答。', { 'retry-after': '5' });
  });
  return app;
}

/** Says no, and why. */
const refuse = (
  context: Context,
  status: 400 | 403 | 404 | 405 | 413 | 429 | 502 | 503 | 504,
  reason: string,
  headers: Readonly<Record<string, string>> = {},
): Response => context.json({ status, reason }, status, { 'cache-control': 'no-store', ...headers });

/** Tells whether an address may ask once more: a bucket for each that fills again. */
function allowance({ burst, perSecond, now = Date.now }: GatewaySettings): (address: string) => boolean {
  const buckets = new LRUCache<string, { left: number; at: number }>({ max: mostAddresses });
  return (address) => {
    const time = now();
    const { left, at } = buckets.get(address) ?? { left: burst, at: time };
    const filled = Math.min(burst, left + ((time - at) / 1000) * perSecond);
    buckets.set(address, { left: Math.max(0, filled - 1), at: time });
    return filled >= 1;
  };
}
