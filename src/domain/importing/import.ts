import type { Edit } from '#domain/model/source.ts';
import { deriveResponsibility } from '../corpus/duties.ts';
import { parseClause } from '../document/clause.ts';
import { writeParagraphs } from '../document/escaping.ts';
import type { Problem } from '../problem.ts';
import { checkBrackets, decodeSource } from './decode.ts';
import { cutLines } from './lines.ts';
import { type Outline, parseOutline } from './outline.ts';
import { joinParagraphs } from './paragraphs.ts';
import { mendLine } from './typography.ts';
import { dropWebPage } from './web-page.ts';

/** A received text turned into the files that the import owns. */
export interface Imported {
  /** Path below the edition's folder to content, official words only, `source.txt` left out. */
  readonly files: ReadonlyMap<string, string>;
  readonly outline: Outline;
  readonly edits: readonly Edit[];
  /** 发布日期 where the page gives it, ISO 8601. */
  readonly published: string | null;
}

/**
 * Turns a received text into an edition's files.
 *
 * @param corrections edits made by hand, each with its evidence; they win over the edits that rules make
 * @param departments every known name, leading to the department's id
 * @returns problems; where there are any, nothing may be written
 */
export function importText(
  bytes: Uint8Array,
  file: string,
  corrections: readonly Edit[],
  departments: ReadonlyMap<string, string>,
): { imported: Imported; problems: Problem[] } {
  const { source, problems } = decodeSource(bytes, file);
  const stripped = dropWebPage(cutLines(source));
  const edits = merge([...stripped.edits, ...stripped.lines.flatMap(mendLine)], corrections);
  const { paragraphs, joins } = joinParagraphs(stripped.lines, edits);
  const { outline, problems: faults } = parseOutline(paragraphs, file);
  if (source !== '')
    problems.push(...faults, ...checkBrackets(paragraphs, file), ...checkNotes(outline, file, departments));
  problems.push(...checkCorrections(corrections, file));
  const all = merge([...edits, ...joins], []);
  return {
    imported: { files: filesOf(outline, all), outline, edits: all, published: stripped.published },
    problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function filesOf(outline: Outline, edits: readonly Edit[]): Map<string, string> {
  const write = (paragraphs: readonly { words: string }[]) => writeParagraphs(paragraphs.map(({ words }) => words));
  const files = new Map<string, string>();
  for (const name of ['notice', 'preamble', 'annex'] as const) {
    if (outline[name].length > 0) files.set(`${name}.mdx`, write(outline[name]));
  }
  for (const { id, paragraphs } of outline.units) files.set(`clauses/${id}.mdx`, write(paragraphs));
  return files.set('edits.json', `[\n${edits.map((edit) => `  ${JSON.stringify(edit)}`).join(',\n')}\n]\n`);
}

function checkNotes(outline: Outline, file: string, departments: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  const duties = outline.units.flatMap(
    ({ paragraphs }) => parseClause(paragraphs.map(({ words, line }) => ({ words, line }))).duties,
  );
  for (const duty of duties) deriveResponsibility(duty, file, departments, problems);
  if (outline.units.length > 0 && duties.every(({ notes }) => notes.length === 0)) {
    problems.push({
      file,
      line: null,
      words: '',
      fault: 'no responsibility note such as （条法司负责） was found',
      mend: 'This importer is for documents that say in brackets who answers for what.',
    });
  }
  return problems;
}

function checkCorrections(corrections: readonly Edit[], file: string): Problem[] {
  return corrections
    .filter(({ evidence }) => evidence === null || evidence.trim() === '')
    .map(({ before }) => ({
      file,
      line: null,
      words: before,
      fault: 'a correction in edits.json has no evidence',
      mend: 'Say in its evidence where the right words can be seen.',
    }));
}

function merge(edits: readonly Edit[], corrections: readonly Edit[]): Edit[] {
  const end = ({ offset, before }: Edit) => offset + [...before].length;
  const free = edits.filter((edit) =>
    corrections.every((correction) => end(edit) <= correction.offset || edit.offset >= end(correction)),
  );
  return [...free, ...corrections].sort((a, b) => a.offset - b.offset);
}
