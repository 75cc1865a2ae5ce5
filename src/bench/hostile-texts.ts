import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importEdition } from '#content/import-edition.ts';
import type { Registry } from '#domain/corpus/registry.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { ProblemsError } from '#domain/problem.ts';
import { ratio, type Section } from './table.ts';

/** How often each text is imported. */
const times = 3;
/** How long a text of a document's own paragraphs is made, in bytes. */
const large = 5_000_000;

/** How long an import takes that is large, or made to be hard: each text is an edition's with one paragraph more. */
export function hostileTexts({ departments }: Corpus, edition: Edition): Section {
  const names = new Map(
    departments.flatMap(({ id, token, name, aliases }) => [token, name, ...aliases].map((known) => [known, id])),
  );
  const source = readFileSync(join('content', edition.slug, 'source.txt'), 'utf8').trimEnd();
  const lines = source.split('\n');
  const end = lines.findLastIndex((line) => /[。）]$/u.test(line)) + 1;
  const [body, annex] = [lines.slice(0, end), lines.slice(end)];
  const measured = Object.entries(paragraphs(source)).map(([kind, paragraph]) => {
    const bytes = Buffer.from(`${body.join('\n')}\n${paragraph}\n${annex.join('\n')}\n`);
    const taken: number[] = [];
    let end = '';
    for (let run = 0; run < times; run += 1) {
      const start = performance.now();
      end = importOf(bytes, edition, () => names);
      taken.push(performance.now() - start);
    }
    return { kind, bytes: bytes.length, end, taken: taken.toSorted((a, b) => a - b)[times >> 1] as number };
  });
  const [plain] = measured;
  const each = (plain?.taken ?? 0) / (plain?.bytes ?? 1);
  return {
    title: 'Importing what is large or hostile',
    how: `Median of ${times} imports. The ratio is of the time a byte takes to that in the document as it stands, ${(plain?.taken ?? 0).toFixed(0)} ms in all.`,
    head: ['text', 'MB', 'end', 'ms', '÷ document, a byte'],
    rows: measured.map(({ kind, bytes, end, taken }) => [
      kind,
      (bytes / 1e6).toFixed(2),
      end,
      taken.toFixed(0),
      ratio(taken / bytes, each),
    ]),
  };
}

/** How an import ends that writes nothing. */
function importOf(bytes: Uint8Array, { slug }: Edition, departments: Registry): string {
  try {
    const folder = join('.cache', 'hostile-texts', slug);
    const given = { published: '2022-03-21' };
    importEdition({ bytes, file: 'text.txt', slug, folder, departments, given, replaces: false, on: '2022-03-21' });
    return 'imported';
  } catch (error) {
    if (error instanceof ProblemsError) return `problems: ${error.problems.length}`;
    throw error;
  }
}

/** What each text has below the document, by what it is. */
function paragraphs(source: string): Readonly<Record<string, string>> {
  const own = source.split('\n').filter((line) => /^[^一二三四五六七八九十（(].*[。）]$/u.test(line));
  const once = own.join('\n');
  return {
    'the document': '',
    'its paragraphs over and over': Array.from({ length: Math.ceil(large / Buffer.byteLength(once)) }, () => once).join(
      '\n',
    ),
    '调, 100,000 times': '调,'.repeat(100_000),
    '[a 100,000 times': '[a'.repeat(100_000),
    '（ 1,700,000 times': '（'.repeat(1_700_000),
    '） 1,700,000 times': '）'.repeat(1_700_000),
    '（甲负责）。 100,000 times': '（甲负责）。'.repeat(100_000),
    '**a**, 100,000 times': '**a**,'.repeat(100_000),
    '[]() 100,000 times': '[]()'.repeat(100_000),
  };
}
