import type { Client } from '@opensearch-project/opensearch';
import type { Corpus } from '#domain/model/corpus.ts';
import { type Filters, facets, facetValues } from '#domain/search/facet.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { searchRecords } from '#domain/search/records.ts';
import type { Search } from '#domain/search/search.ts';
import { indexed } from '#opensearch/indexed.ts';
import { contract } from '#tests/search/contract.ts';
import { findingOf } from '#tests/search/finding.ts';
import { percentile } from '#tests/search/percentile.ts';
import { plainScan, type Question } from '#tests/search/plain-scan.ts';
import { recombine, recombineEditions } from '#tests/search/recombined.ts';
import { generator, pick, samplePhrases } from '#tests/search/sampling.ts';

const { lengths, samples, compared, editions: documentCounts } = contract;
/** So many questions are asked at once where time is not measured. */
const atOnce = 16;
/** As many as a page of the search shows. */
const shown = 20;

/** Questions of every length, and two terms under filters, that some records answer. */
export function sampleQuestions(records: readonly SearchRecord[], count: number): readonly Question[] {
  const random = generator(count);
  const runs = lengths.flatMap((length) => samplePhrases(records, length, count));
  const short = runs.filter(({ length }) => length <= 3);
  const filtered = Array.from({ length: count }, (): Question => {
    const record = pick(records, random);
    const filters: Filters = Object.fromEntries(
      facets
        .filter(() => random() < 0.4)
        .map((facet) => [
          facet,
          [...new Set([pick(records, random), record].flatMap((one) => facetValues(one, facet)))],
        ]),
    );
    return { query: `${pick(short, random)} ${random() < 0.5 ? pick(short, random) : ''}`, filters };
  });
  return [...runs.map((query) => ({ query })), ...filtered];
}

/** The questions that a search answers otherwise than a plain scan. */
export async function wrongAnswers(
  search: Search,
  records: readonly SearchRecord[],
  corpus: Corpus,
  questions: readonly Question[],
): Promise<readonly string[]> {
  const scan = plainScan(records, corpus.departments, compared);
  const wrong: string[] = [];
  for (let from = 0; from < questions.length; from += atOnce) {
    const some = questions.slice(from, from + atOnce);
    const answers = await Promise.all(
      some.map(({ query, filters = {} }) => search.search(query, { filters, limit: compared })),
    );
    for (const [at, question] of some.entries()) {
      const [answer] = answers.slice(at);
      if (answer && JSON.stringify(findingOf(answer)) === JSON.stringify(scan(question))) continue;
      wrong.push(`“${question.query}” ${JSON.stringify(question.filters ?? {})}`);
    }
  }
  return wrong;
}

/**
 * Asks the engine for text of 1, 10 and 100 documents, by themselves and as editions that say much alike, what a plain scan
 * is asked; prints how long a question takes, and gives the questions that it answers otherwise.
 */
export async function contractFaults(client: Client, corpus: Corpus): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [made, recombined] of [
    ['documents', recombine],
    ['editions', recombineEditions],
  ] as const) {
    for (const documents of documentCounts) {
      const records = recombined(searchRecords(corpus), documents);
      const start = performance.now();
      const { written, search } = await indexed(client, 'mingze-contract', corpus, records);
      const seconds = (performance.now() - start) / 1000;
      const questions = sampleQuestions(records, samples);
      const wrong = await wrongAnswers(search, records, corpus, questions);
      faults.push(
        ...wrong.map((question) => `Of ${documents} ${made} ${question} is answered otherwise than it stands.`),
      );
      console.log(
        `  ${documents} ${made}: ${written.documents} documents written in ${seconds.toFixed(1)} s; ${questions.length - wrong.length} of ${questions.length} answers right`,
      );
      if (documents < 100) continue;
      const times = await timesOf(search, questions);
      console.log(
        `  ${documents} ${made}: a warm question ${percentile(times, 50)} ms, p95 ${percentile(times, 95)} ms (asked: at most 50)`,
      );
    }
  }
  return faults;
}

/** Milliseconds that each question takes, one after the other. */
async function timesOf(search: Search, questions: readonly Question[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const { query, filters = {} } of questions) {
    const start = performance.now();
    await search.search(query, { filters, limit: shown });
    times.push(performance.now() - start);
  }
  return times;
}
