import type { Catalogue } from '#domain/search/catalogue.ts';
import { mayBeReference } from '#domain/search/jump.ts';
import { writeQuestion } from '#domain/search/question.ts';
import type { Answer, Search, SearchOptions } from '#domain/search/search.ts';
import { asSent, type SentAnswer } from '#domain/search/wire.ts';
import { fetchCatalogue, fetchHoldings, fetchUnits } from './catalogue.ts';
import { once } from './once.ts';
import { open, type Ready } from './opened.ts';
import { sayAway } from './say-away.ts';

/** Milliseconds until a server is taken to be away, and until it is asked again. */
const [patience, pause] = [4000, 30_000];

/** A search by a server. */
export interface ServerSearch extends Search {
  /** Whether files answer in its place until it is asked again. */
  readonly isAway: () => boolean;
}

/** What answers by a server, and whether that is away. */
export interface ByServer {
  readonly ready: Ready;
  readonly isAway: () => boolean;
}

/**
 * Starts the search by a server with what the page has to know beside its answers: no records, which the server has.
 * Rejects where that cannot be had.
 *
 * @param library starts the search by the site's own files
 */
export async function openServer(server: string, library: () => Promise<Ready>): Promise<ByServer> {
  const [catalogue, { editions, parts, targets }] = await Promise.all([fetchCatalogue(), fetchHoldings()]);
  const { search, isAway } = serverSearch(server, catalogue, async () => (await library()).search);
  const ready: Ready = {
    catalogue: { ...catalogue, editions, parts, targets },
    search: { search },
    async editionsMeant(query) {
      const units = mayBeReference(query, editions) ? await fetchUnits() : {};
      return editions.map((edition) => ({ ...edition, units: units[edition.slug] ?? [] }));
    },
    // Every record of a library that calls for a server would be too much.
    nearby: once(async () => {
      const { atHand } = await open();
      const { current, held } = catalogue;
      return { records: atHand.records([current.slug]), of: held > 1 ? current : null };
    }),
  };
  return { ready, isAway };
}

/**
 * The search by a server: `npm run search:serve`. Where it is away, or holds another version than the site, the files of
 * the site answer, and that is said; they do without a word where more is asked than a server takes.
 *
 * @param server the address that is asked
 * @param files starts the search by the site's own files
 */
export function serverSearch(
  server: string,
  { version }: Pick<Catalogue, 'version'>,
  files: () => Promise<Search>,
): ServerSearch {
  let awayUntil = 0;
  const isAway = (): boolean => Date.now() < awayUntil;

  async function ask(parameters: URLSearchParams): Promise<Answer | null> {
    if (isAway()) return null;
    try {
      const signal = AbortSignal.timeout(patience);
      const response = await fetch(`${server}?${parameters}`, { credentials: 'omit', signal });
      // Who has asked too much is answered again in a moment.
      if (response.status === 429) return null;
      const sent: (SentAnswer & { readonly version: string }) | null = response.ok ? await response.json() : null;
      // An answer from another version would show what the site does not hold.
      if (sent?.version === version) return asSent(sent);
    } catch {
      // It is away, or speaks otherwise than it should.
    }
    awayUntil = Date.now() + pause;
    return null;
  }

  async function search(query: string, options?: SearchOptions): Promise<Answer> {
    const parameters = writeQuestion(query, options);
    if (!parameters) return (await files()).search(query, options);
    const answer = await ask(parameters);
    sayAway(answer === null);
    return answer ?? (await files()).search(query, options);
  }

  return { search, isAway };
}
