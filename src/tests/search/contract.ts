import { describe, expect, test } from 'vitest';
import type { Corpus } from '#domain/model/corpus.ts';
import { type SearchRecord, wordsOf } from '#domain/search/record.ts';
import { plainScan, type Question } from './plain-scan.ts';
import { generator, pick } from './sampling.ts';
import type { Ask } from './shipped-search.ts';

/** So many questions are asked at once. */
const batch = 2000;

/**
 * What every implementation of the search keeps: it finds what a plain scan of the records finds, marks the same
 * characters and counts the same facets. `open` makes an implementation ready; it is asked once.
 */
export function searchContract(
  name: string,
  corpus: Corpus,
  records: readonly SearchRecord[],
  open: () => Promise<Ask>,
): void {
  const scan = plainScan(records, corpus.departments);
  let opened: Promise<Ask> | undefined;

  async function differences(questions: readonly Question[]): Promise<readonly unknown[]> {
    opened ??= open();
    const ask = await opened;
    const wrong: unknown[] = [];
    let next = ask(questions.slice(0, batch));
    for (let from = 0; from < questions.length; from += batch) {
      const findings = await next;
      // The search goes on while the scan checks what it has found so far.
      next = ask(questions.slice(from + batch, from + 2 * batch));
      for (const [index, found] of findings.entries()) {
        const question = questions[from + index] as Question;
        const wanted = scan(question);
        if (JSON.stringify(found) !== JSON.stringify(wanted)) wrong.push({ question, wanted, found });
      }
    }
    return wrong;
  }

  describe(name, () => {
    test('finds every run of 1 to 12 characters of the text exactly where it stands', {
      timeout: 180_000,
    }, async () => {
      const queries = runsOf(records, 12);
      expect(queries.length).toBeGreaterThan(40_000);
      const wrong = await differences(queries.map((query) => ({ query })));
      expect(wrong.slice(0, 3), `${wrong.length} of ${queries.length} queries`).toEqual([]);
    });

    test('agrees on 300 queries of two and three terms under filters by department', async () => {
      const questions = randomQuestions(300, corpus, records);
      expect(new Set(questions.map(({ query }) => query)).size).toBeGreaterThan(290);
      expect(questions.filter((question) => scan(question).total > 0).length).toBeGreaterThan(100);
      expect((await differences(questions)).slice(0, 3)).toEqual([]);
    });

    test('lists everything that the filters leave when nothing is asked', async () => {
      const ids = corpus.departments.map(({ id }) => id);
      const questions = [
        { query: '' },
        ...ids.map((id) => ({ query: ' ', filters: { department: [id] } })),
        { query: '', filters: { department: ids.slice(0, 2), part: ['3'], kind: ['task'] } },
        { query: '知识', filters: { target: ['protection'], kind: ['task', 'heading'] } },
        { query: '知识', filters: { department: ['nobody'] } },
      ];
      expect(await differences(questions)).toEqual([]);
    });

    test('finds the tasks of a department by each of its names', async () => {
      const names = corpus.departments.flatMap(({ token, name, aliases, parent }) => [token, name, ...aliases, parent]);
      expect(await differences([...new Set(names)].map((query) => ({ query })))).toEqual([]);
    });
  });
}

/** Every distinct run of up to so many characters; white space, which parts terms, is in none. */
function runsOf(records: readonly SearchRecord[], longest: number): readonly string[] {
  const runs = new Set<string>();
  for (const text of new Set(records.flatMap((record) => wordsOf(record).split(/\s+/u)))) {
    const characters = [...text];
    for (const start of characters.keys()) {
      for (let end = start + 1; end <= Math.min(start + longest, characters.length); end++) {
        runs.add(characters.slice(start, end).join(''));
      }
    }
  }
  return [...runs];
}

/** Questions whose terms come from one record, so that most have an answer; the same ones every time. */
function randomQuestions(count: number, corpus: Corpus, records: readonly SearchRecord[]): readonly Question[] {
  const random = generator(2022);
  const duties = records.filter(({ kind }) => kind === 'task' || kind === 'unassigned');
  return Array.from({ length: count }, () => {
    const words = wordsOf(pick(duties, random)).replace(/\s/gu, '');
    const terms = Array.from({ length: 2 + Math.floor(random() * 2) }, () => {
      const start = Math.floor(random() * words.length);
      return words.slice(start, start + 1 + Math.floor(random() * 4));
    });
    const department = Array.from({ length: Math.floor(random() * 4) }, () => pick(corpus.departments, random).id);
    return { query: terms.join(pick([' ', '　', '  '], random)), filters: { department: [...new Set(department)] } };
  });
}
