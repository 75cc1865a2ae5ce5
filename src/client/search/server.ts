import { element } from '#client/element.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';
import { writeQuestion } from '#domain/search/question.ts';
import type { Answer, Search, SearchOptions } from '#domain/search/search.ts';
import { asSent, type SentAnswer } from '#domain/search/wire.ts';

/** Milliseconds until a server is taken to be away, and until it is asked again. */
const [patience, pause] = [4000, 30_000];
/** A page of another version would show what it does not hold. */
type Sent = SentAnswer & Pick<Catalogue, 'version'>;

/**
 * The search by a server: `npm run search:serve`. Where it is away, or holds another version than the site, the files of
 * the site answer, and a word says so; they do without a word where more is asked than a server takes.
 *
 * @param files starts the search by the site's own files
 */
export function serverSearch(server: string, { version }: Catalogue, files: () => Promise<Search>): Search {
  let awayUntil = 0;

  async function ask(parameters: URLSearchParams): Promise<Answer | null> {
    if (Date.now() < awayUntil) return null;
    try {
      const response = await fetch(`${server}?${parameters}`, {
        credentials: 'omit',
        signal: AbortSignal.timeout(patience),
      });
      // Who has asked too much is answered again in a moment.
      if (response.status === 429) return null;
      const sent: Sent = response.ok ? await response.json() : null;
      if (sent?.version === version) return asSent(sent);
    } catch {
      // It is away, or speaks otherwise than it should.
    }
    awayUntil = Date.now() + pause;
    return null;
  }

  async function search(query: string, options?: SearchOptions): Promise<Answer> {
    const parameters = writeQuestion(query, options);
    const answer = parameters && (await ask(parameters));
    if (parameters) sayAway(answer === null);
    return answer ?? (await files()).search(query, options);
  }

  return { search };
}

/** Says below what the search says whether the files of the site have answered. */
function sayAway(isAway: boolean): void {
  for (const word of document.querySelectorAll('.search-away')) word.remove();
  if (!isAway) return;
  for (const status of document.querySelectorAll('p.status[role="status"]')) {
    status.after(
      element('p', { class: 'search-away', role: 'status' }, '搜索服务暂时没有回答，这里由本站自带的索引回答。'),
    );
  }
}
