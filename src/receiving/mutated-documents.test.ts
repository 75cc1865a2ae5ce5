import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentFolder } from '#content/content-folder.fixture.ts';
import type { EditionFiles } from '#content/import-edition.ts';
import { readSite } from '#content/load-site.ts';
import type { Decoded } from '#decoding/decode.ts';
import { smallContent } from '#domain/corpus/small-content.fixture.ts';
import { parseParagraphs } from '#domain/document/escaping.ts';
import { mendText } from '#domain/document/mend.ts';
import { walk } from '#domain/document/walk.ts';
import type { Edit } from '#domain/model/source.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';
import { damage } from './mutated-bytes.fixture.ts';
import { mutatedText } from './mutated-texts.fixture.ts';
import { type AskForFact, receive } from './receive.ts';
import { writeEdition } from './write-edition.ts';
import { WRITTEN_FORMS } from './written-forms.fixture.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SEED = process.env.FUZZ_SEED === undefined ? undefined : Number(process.env.FUZZ_SEED);

/** What somebody says who is asked for what a text does not say. */
const FACTS = { issuer: '某局', number: '某局发〔2023〕3号', signed: '2023-02-01', published: '2023-02-03' };

const answer: AskForFact = async (fact) => FACTS[fact];

interface MutatedDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The words that the file was written with; null where nobody knows what became of them. */
  readonly words: string | null;
  readonly addsDepartments: boolean;
  readonly ask: AskForFact | null;
}

const mutatedDocument: fc.Arbitrary<MutatedDocument> = fc
  .record({
    text: mutatedText,
    form: fc.oneof(...WRITTEN_FORMS.map(([form, weight]) => ({ arbitrary: fc.constant(form), weight }))),
    damage,
    addsDepartments: fc.boolean(),
    ask: fc.constantFrom(null, answer),
  })
  .map(({ text: { text, names }, form, damage, addsDepartments, ask }) => ({
    ...{ file: form.file, bytes: form.write(text, damage.befall), addsDepartments, ask },
    words: damage.names.length === 0 && form.holds(text) !== '' ? form.holds(text) : null,
    // What is shown of a counterexample.
    [fc.toStringMethod]: () => `${form.file} after ${[...names, ...damage.names].join(', ')}: ${JSON.stringify(text)}`,
  }));

/** What is wrong with a whole text, so that no line can be named. */
const WHOLE =
  /the file is (?:not UTF-8|empty)|no label such as|no title stands|the text does not say what|is no day of the calendar/u;
/** What to do about a file of which nothing can be read. */
const SENTENCE = /^[^\n]+\.$/u;

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
const letters = (text: string): string =>
  [...text.normalize('NFKC')].filter((point) => /[\p{L}\p{N}]/u.test(point)).join('');
const NOTE =
  /[（【〔［[][^（）【】〔〕［\][\]]*(?:负责|牵头|责任单位|责任部门|配合|参与|指导)[^（）【】〔〕［\][\]]*[）】〕］\]]/gu;

/**
 * An edit may change marks and space, and drop what is listed; never a letter, an ideograph or a digit. The names of the
 * columns of a table come before its cells, and their row goes; cells may change their places, and one may go that says
 * what stands above it.
 */
function checkEdit(source: string, edit: Edit, dropped: ReadonlySet<string>, columns: readonly string[]): void {
  const { rule, before, after } = edit;
  if (rule === 'furniture' || rule === 'metadata') expect(dropped).toContain(bare(before));
  else if (rule === 'page-break') expect(bare(before)).toBe('');
  else if (rule === 'link') expect(after).toBe('');
  else if (rule === 'table') checkTableEdit(source, edit, columns);
  else expect(letters(before)).toBe(letters(after));
}

function checkTableEdit(source: string, edit: Edit, columns: readonly string[]): void {
  const before = letters(edit.before);
  const after = letters(columns.reduce((rest, name) => rest.replaceAll(`${name}：`, ''), edit.after));
  expect(without(after, before)).toBe('');
  const names = columns.map(letters);
  if (edit.after === '' && isHead(edit.before, names)) return;
  const gone = cellsAsAbove(source, edit, names);
  expect(gone.reduce((rest, words) => rest.replace(words, ''), without(before, after))).toBe('');
}

/** Whether each cell of a row that goes is the name of a column. */
function isHead(row: string, names: readonly string[]): boolean {
  const cells = row.split('\t').map(letters).filter(Boolean);
  return cells.length > 1 && cells.every((cell) => names.includes(cell));
}

const without = (words: string, taken: string): string =>
  [...taken].reduce((rest, letter) => rest.replace(letter, ''), words);

/**
 * The letters of each cell in what an edit replaces that say what the row above says in the same column, or the one above
 * that where it says nothing there; a head that stands again between them is none.
 */
function cellsAsAbove(source: string, { offset, before }: Edit, names: readonly string[]): string[] {
  const [start = '', ...lines] = [...source]
    .slice(0, offset)
    .join('')
    .split(/\r\n|\r|\n/u)
    .reverse();
  const text = lines.findIndex((line) => !line.includes('\t'));
  const rows = lines
    .slice(0, text === -1 ? lines.length : text)
    .map((line) => line.split('\t').map(letters))
    .filter((row) => !row.every((cell) => names.includes(cell)));
  const column = start.split('\t').length - 1;
  return before.split('\t').flatMap((cell, index) => {
    const above = rows.map((row) => row[column + index]).find((words) => words);
    return above === letters(cell) ? [above] : [];
  });
}

/** Checks that the import's files hold the text with its listed edits, and gives their words. */
function checkImport(source: string, { imported, owned }: EditionFiles): string {
  const { edits, dropped } = imported;
  const mended = mendText(source, edits);
  expect(mended.faults).toEqual([]);
  const files = [...owned].filter(([name]) => name.endsWith('.mdx'));
  const words = files.flatMap(([, text]) => parseParagraphs(String(text)).map((paragraph) => paragraph.words));
  expect(bare(words.join(''))).toBe(bare(mended.points.join('')));
  const lines = new Set(dropped.map(({ text }) => bare(text)));
  // A name may hold another.
  const columns = imported.tables.flatMap((table) => table.names).sort((one, other) => other.length - one.length);
  for (const edit of edits) checkEdit(source, edit, lines, columns);
  return words.join('\n');
}

/** Checks that every letter, digit and bracket with which a file was written stands in its text, or in what decoding lists. */
function checkDecoding(written: string, { text, decoding }: Decoded): void {
  const listed = [...(decoding?.dropped ?? []), ...(decoding?.changed ?? [])];
  const known = countPoints(text);
  for (const { count, words } of listed)
    for (const [point, times] of countPoints(words.join(''))) known.set(point, (known.get(point) ?? 0) + times * count);
  const lost = [...countPoints(written)].filter(([point, times]) => (known.get(point) ?? 0) < times);
  expect(lost).toEqual([]);
}

/** Counts letters, digits and brackets; those of half width are markup in Markdown. */
const countPoints = (words: string): Map<string, number> =>
  countAll([...(words.match(/[（）【】〔〕［］]/gu) ?? []), ...letters(words)]);

function countAll(words: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Counts each bracket of responsibility in some words. */
const countNotes = (words: string): Map<string, number> => countAll([...words.matchAll(NOTE)].map(([note]) => note));

/** Checks that the pages would show the words of an import, and each note that it holds read, or listed as not read. */
function checkPublished(folder: string, words: string, { imported }: EditionFiles): void {
  const site = readSite(folder);
  expect(site.problems).toEqual([]);
  const [published] = site.corpus.editions;
  if (published === undefined) throw new Error('Nothing is published.');
  const runs = [...walk(published)];
  expect(bare(runs.map((run) => run.words).join(''))).toBe(bare(words));
  const read = runs.filter(({ kind, duty }) => kind === 'note' && duty?.departments.length);
  const said = countNotes([...read.map((run) => run.words), ...imported.unread.map((one) => one.words)].join('\n'));
  expect([...countNotes(words)].filter(([note, count]) => (said.get(note) ?? 0) < count)).toEqual([]);
}

/** Checks that each reason has its line; where nothing could be decoded there is one reason, and what to do about it. */
function checkRefusal(problems: readonly Problem[], isDecoded: boolean): void {
  if (isDecoded) expect(problems.filter(({ line, fault }) => line === null && !WHOLE.test(fault))).toEqual([]);
  else expect(problems).toEqual([expect.objectContaining({ mend: expect.stringMatching(SENTENCE) })]);
}

/** A content folder without editions, and imports into it with all that holds of them checked. */
function importsInto() {
  const folder = contentFolder({ ...smallContent(), editions: [], terms: [] });
  const outside = contentFolder();
  const none = { series: undefined, decoded: undefined, given: {}, replaces: false };
  const wanted = { ...none, content: folder, edition: '2023', on: '2023-04-01' };
  const listing = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const empty = listing();
  return {
    /** Imports a document and gives whether it was written, or refused for what may be wrong with it. */
    async check({ file: name, bytes, words: written, addsDepartments, ask }: MutatedDocument): Promise<boolean> {
      const file = join(outside, name);
      writeFileSync(file, bytes);
      let decoded: Decoded | null = null;
      let files: EditionFiles;
      try {
        const received = await receive(file, { ...wanted, addsDepartments }, ask);
        ({ decoded } = received);
        expect(decoded.text).toBe(decoded.text.toWellFormed());
        if (written !== null) checkDecoding(written, decoded);
        if (received.draft === null || received.problems.length > 0) throw new ProblemsError(received.problems);
        ({ files } = received.draft);
        writeEdition(join(folder, '2023'), files);
      } catch (error) {
        if (!(error instanceof ProblemsError)) throw error;
        checkRefusal(error.problems, decoded !== null);
        expect(listing()).toEqual(empty);
        return false;
      }
      checkPublished(folder, checkImport(decoded.text, files), files);
      return true;
    },
    /** Takes away what was written. */
    clear(): void {
      const added = listing().filter((path) => !empty.includes(path));
      for (const path of added) rmSync(join(folder, path), { recursive: true, force: true });
    },
  };
}

test('a table whose head stands again with a damaged name loses both heads and nothing else', async () => {
  const head = '序号\t重点任务\t具体措施\t责任单位';
  const text = [
    ...['示例任务清单（2023）', '发布日期：2023年2月3日', head, '1\t开展培育\t实施工程\t条法司'],
    ...[head.replace('体措施', '\ufffd'.repeat(9)), '2\t完成盘点\t\t商标局', ''],
  ].join('\n');
  const document = { file: 'utf8.txt', bytes: Buffer.from(text), words: text, addsDepartments: true, ask: answer };
  expect(await importsInto().check(document)).toBe(true);
});

test('whatever befalls a document, in whatever form, it is imported and published whole, or refused with its lines', async () => {
  const { check, clear } = importsInto();
  const imports = new Map<string, number>();
  await fc.assert(
    fc
      .asyncProperty(mutatedDocument, async (document) => {
        if (await check(document)) imports.set(document.file, (imports.get(document.file) ?? 0) + 1);
      })
      .afterEach(clear),
    { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: SEED }) },
  );
  // Else the property would say nothing, nor of a form that has its share of many runs.
  expect([...imports.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(RUNS / 10);
  for (const [{ file }, weight] of WRITTEN_FORMS)
    if (RUNS * weight >= 2000 && weight > 1) expect(imports.get(file) ?? 0, file).toBeGreaterThan(0);
});
