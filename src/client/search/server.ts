import type { Catalogue } from '#domain/search/catalogue.ts';
import { writeQuestion } from '#domain/search/question.ts';
import type { Answer, Search, SearchOptions } from '#domain/search/search.ts';
import { asSent, type SentAnswer } from '#domain/search/wire.ts';
import { sayAway } from './say-away.ts';

/** Milliseconds until a server is taken to be away, and until it is asked again. */
const [patience, pause] = [4000, 30_000];

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
): Search {
  let awayUntil = 0;

  async function ask(parameters: URLSearchParams): Promise<Answer | null> {
    if (Date.now() < awayUntil) return null;
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

  return { search };
}
