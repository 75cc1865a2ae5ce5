import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerDepartments } from '#domain/corpus/registry.ts';
import { smallContent } from '#domain/corpus/small-content.fixture.ts';
import { parseParagraphs } from '#domain/document/escaping.ts';
import { mendText } from '#domain/document/mend.ts';
import { walk } from '#domain/document/walk.ts';
import type { Edit } from '#domain/model/source.ts';
import { ProblemsError } from '#domain/problem.ts';
import { contentFolder } from './content-folder.fixture.ts';
import { type EditionFiles, importEdition } from './import-edition.ts';
import { readSite } from './load-site.ts';
import { mutatedSource } from './mutated-sources.fixture.ts';
import { writeFiles } from './write-files.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SEED = process.env.FUZZ_SEED === undefined ? undefined : Number(process.env.FUZZ_SEED);

/** What is wrong with a whole file, so that no line can be named. */
const WHOLE =
  /the file is (?:not UTF-8|empty)|no label such as|no title stands|the text does not say what|is no day of the calendar/u;

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
const letters = (text: string): string =>
  [...text.normalize('NFKC')].filter((point) => /[\p{L}\p{N}]/u.test(point)).join('');
const NOTE =
  /[（【〔［[][^（）【】〔〕［\][\]]*(?:负责|牵头|责任单位|责任部门|配合|参与|指导)[^（）【】〔〕［\][\]]*[）】〕］\]]/gu;

/**
 * An edit may change marks and space, and drop what is listed; never a letter, an ideograph or a digit. The names of the
 * columns of a table come before its cells, and their row goes; cells may change their places.
 */
function checkEdit({ rule, before, after }: Edit, dropped: ReadonlySet<string>, columns: readonly string[]): void {
  if (rule === 'furniture' || rule === 'metadata') expect(dropped).toContain(bare(before));
  else if (rule === 'page-break') expect(bare(before)).toBe('');
  else if (rule === 'link') expect(after).toBe('');
  else if (rule === 'table') checkTableEdit(before, after, columns);
  else expect(letters(before)).toBe(letters(after));
}

function checkTableEdit(before: string, after: string, columns: readonly string[]): void {
  const unnamed = columns.reduce((rest, name) => rest.replaceAll(`${name}：`, ''), after);
  const lost = columns.reduce((rest, name) => rest.replace(letters(name), ''), letters(before));
  if (after === '') expect(lost).toBe('');
  else expect([...letters(unnamed)].sort()).toEqual([...letters(before)].sort());
}

function checkWords(source: string, { imported, owned }: EditionFiles): string {
  const { edits, dropped } = imported;
  const mended = mendText(source, edits);
  expect(mended.faults).toEqual([]);
  const files = [...owned].filter(([name]) => name.endsWith('.mdx'));
  const words = files.flatMap(([, text]) => parseParagraphs(String(text)).map((paragraph) => paragraph.words));
  expect(bare(words.join(''))).toBe(bare(mended.points.join('')));
  const lines = new Set(dropped.map(({ text }) => bare(text)));
  const columns = imported.tables.flatMap((table) => table.words.split('、'));
  for (const edit of edits) checkEdit(edit, lines, columns);
  return words.join('\n');
}

/** Counts each bracket of responsibility in some words. */
function countNotes(words: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [note] of words.matchAll(NOTE)) counts.set(note, (counts.get(note) ?? 0) + 1);
  return counts;
}

test('whatever befalls a source, it is imported whole and published whole, or refused with its lines', () => {
  const folder = contentFolder({ ...smallContent(), editions: [], terms: [] });
  const departments = registerDepartments(smallContent().departments, []);
  const edition = join(folder, '2023');
  let imports = 0;
  fc.assert(
    fc.property(mutatedSource, ({ bytes }) => {
      rmSync(edition, { recursive: true, force: true });
      const before = readdirSync(folder, { recursive: true }).sort();
      let files: EditionFiles;
      try {
        files = importEdition({
          ...{
            bytes,
            file: 'received.txt',
            slug: '2023',
            folder: edition,
            departments,
            replaces: false,
            on: '2023-04-01',
          },
          given: {},
        });
        writeFiles(edition, new Map([...files.owned, ...files.laidOut]));
      } catch (error) {
        if (!(error instanceof ProblemsError)) throw error;
        expect(error.problems.filter(({ line, fault }) => line === null && !WHOLE.test(fault))).toEqual([]);
        expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
        return;
      }
      imports += 1;
      const words = checkWords(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), files);
      const site = readSite(folder);
      expect(site.problems).toEqual([]);
      const [published] = site.corpus.editions;
      if (published === undefined) throw new Error('Nothing is published.');
      const runs = [...walk(published)];
      expect(bare(runs.map((run) => run.words).join(''))).toBe(bare(words));
      const read = runs.filter(({ kind, duty }) => kind === 'note' && duty?.departments.length);
      const said = countNotes(
        [...read.map((run) => run.words), ...files.imported.unread.map((one) => one.words)].join('\n'),
      );
      const silent = [...countNotes(words)].filter(([note, count]) => (said.get(note) ?? 0) < count);
      expect(silent).toEqual([]);
    }),
    { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: SEED }) },
  );
  // Else the property would say nothing.
  expect(imports).toBeGreaterThan(RUNS / 10);
});
