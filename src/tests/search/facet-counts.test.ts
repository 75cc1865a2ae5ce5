import { expect, inject } from 'vitest';
import { browserTest } from '#tests/browser.ts';
import { guidelineAlone } from '#tests/guideline-alone.ts';
import { type NarrowedQuestion, plainCount } from './plain-count.ts';
import { generator, pick } from './sampling.ts';
import { startShippedSearch } from './shipped-search.ts';

const { root: site } = inject('sites');
const corpus = guidelineAlone();
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** Questions of one or two terms that stand near one another, or name a department, each narrowed at random. */
function questions(count: number): readonly NarrowedQuestion[] {
  const random = generator(seed);
  const duties = corpus.editions
    .flatMap(({ parts }) => parts)
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ duties }) => duties);
  const runs = duties.map(({ sentences, note }) =>
    (sentences.map(({ words }) => words).join('') + (note?.words ?? ''))
      .split(/[^\p{Script=Han}\d。]+/u)
      .filter(Boolean),
  );
  const names = corpus.departments
    .flatMap(({ token, name, aliases }) => [token, name, ...aliases])
    .filter((name) => /^\p{Script=Han}+$/u.test(name));
  const targets = [...new Set(corpus.editions.flatMap((edition) => edition.targets.map(({ id }) => id)))];
  const parts = [...new Set(corpus.editions.flatMap((edition) => edition.parts.map(({ id }) => id)))];
  const editions = corpus.editions.map(({ slug }) => slug);
  const some = (values: readonly string[], most: number): readonly string[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(values, random))),
  ];
  const term = (own: readonly string[]): string => {
    if (random() < 0.2) return pick(names, random);
    const run = pick(own, random);
    // Half of those that can go on from one sentence into the next do.
    const stop = random() < 0.5 ? run.slice(0, -1).indexOf('。') : -1;
    const start = stop > 0 ? stop - 1 : Math.floor(random() * run.length);
    return run.slice(start, start + (stop > 0 ? 3 : 1) + Math.floor(random() * 4));
  };
  return Array.from({ length: count }, () => {
    const own = pick(
      runs.filter((one) => one.length > 0),
      random,
    );
    return {
      terms: Array.from({ length: 1 + Math.floor(random() * 2) }, () => term(own)),
      filters: {
        edition: corpus.editions.length > 1 && random() < 0.5 ? some(editions, 2) : [],
        department: some(
          corpus.departments.map(({ id }) => id),
          2,
        ),
        part: some(parts, 2),
        target: random() < 0.3 ? some(targets, 1) : [],
        // What has no sentences counts itself, and is no subject here.
        kind: random() < 0.5 ? ['task'] : ['task', 'unassigned'],
      },
    };
  });
}

browserTest(
  'the counts of the facets are those of a plain count by sentence, for 300 random questions',
  async ({ page }) => {
    await page.goto(`${site.address}404.html`);
    const ask = await startShippedSearch(page, site.dir, site.base, 0);
    const asked = questions(300);
    const found = await ask(asked.map(({ terms, filters }) => ({ query: terms.join(' '), filters })));
    const count = plainCount(corpus);
    const kinds = /^kind (?!task |unassigned )| 0$/u;
    const answers = found.map(({ counts }) => counts.filter((line) => !kinds.test(line)));
    const wrong = asked.flatMap((question, index) => {
      const wanted = count(question);
      return JSON.stringify(answers[index]) === JSON.stringify(wanted)
        ? []
        : [{ question, wanted, found: answers[index] }];
    });
    expect(wrong, `SEED=${seed}`).toEqual([]);
    expect(
      answers.filter((lines) => lines.length > 0).length,
      `SEED=${seed}: questions with an answer`,
    ).toBeGreaterThan(100);
  },
);
