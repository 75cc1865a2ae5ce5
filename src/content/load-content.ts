import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import type { Content, EditionContent, Entry, TextFile } from '#domain/corpus/content.ts';
import { departmentSchema, editionSchema, editsSchema, targetSchema, termSchema } from '#domain/corpus/front-matter.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';

/**
 * Reads everything under a content folder, outside Astro.
 * @throws ProblemsError with every front matter that its schema refuses
 */
export function loadContent(folder: string): Content {
  const problems: Problem[] = [];
  const content: Content = {
    departments: loadEntries(join(folder, 'departments'), departmentSchema, problems),
    terms: loadEntries(join(folder, 'terms'), termSchema, problems),
    editions: subfolders(folder)
      .filter((name) => ['edition.mdx', 'source.txt'].some((file) => existsSync(join(folder, name, file))))
      .flatMap((name) => loadEdition(join(folder, name), problems)),
  };
  if (problems.length > 0) throw new ProblemsError(problems);
  return content;
}

/** Reads the files of one kind, each checked by the schema of its front matter. */
export function loadEntries<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
  problems: Problem[],
): Entry<z.infer<Schema>>[] {
  return mdxFiles(folder).flatMap((file) => {
    const data = check(parseFrontMatter(file, problems), schema, file, problems);
    return data === null ? [] : [{ id: basename(file, '.mdx'), file, data }];
  });
}

function loadEdition(folder: string, problems: Problem[]): EditionContent[] {
  const file = join(folder, 'edition.mdx');
  const edits = join(folder, 'edits.json');
  const data = check(parseFrontMatter(file, problems), editionSchema, file, problems);
  const made = check(loadJson(edits, problems), editsSchema, edits, problems);
  const targets = loadEntries(join(folder, 'targets'), targetSchema, problems);
  const source = join(folder, 'source.txt');
  if (!existsSync(source)) missing(source, problems);
  if (data === null || made === null || !existsSync(source)) return [];
  const bytes = readFileSync(source);
  return [
    {
      slug: basename(folder),
      folder,
      data,
      source: bytes.toString('utf8'),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      edits: made,
      texts: loadTexts(folder),
      targets,
    },
  ];
}

function loadTexts(folder: string): TextFile[] {
  const openings = ['notice', 'preamble', 'annex'].map((name) => join(folder, `${name}.mdx`)).filter(existsSync);
  return [...openings, ...mdxFiles(join(folder, 'clauses'))].map((file) => ({
    id: basename(file, '.mdx'),
    file,
    body: readFileSync(file, 'utf8'),
  }));
}

function parseFrontMatter(file: string, problems: Problem[]): unknown {
  if (!existsSync(file)) return missing(file, problems);
  const yaml = /^---\n(?<yaml>.*?)^---$/msu.exec(readFileSync(file, 'utf8'))?.groups?.yaml ?? '';
  try {
    return parse(yaml);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = (error.linePos?.[0].line ?? 0) + 1;
    problems.push({ file, line, words: '', fault: `the front matter is not YAML: ${error.code}`, mend: 'Mend it.' });
    return undefined;
  }
}

function loadJson(file: string, problems: Problem[]): unknown {
  if (!existsSync(file)) return missing(file, problems);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    problems.push({ file, line: null, words: '', fault: `not JSON: ${String(error)}`, mend: 'Mend it.' });
    return undefined;
  }
}

function check<Schema extends z.ZodType>(
  value: unknown,
  schema: Schema,
  file: string,
  problems: Problem[],
): z.infer<Schema> | null {
  if (value === undefined) return null;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const mend = 'The keys and their meaning are in src/domain/corpus/front-matter.ts.';
    problems.push({ file, line: null, words: path.join('.'), fault: message, mend });
  }
  return null;
}

function missing(file: string, problems: Problem[]): undefined {
  problems.push({ file, line: null, words: '', fault: 'the file is missing', mend: 'Import the source again.' });
}

const mdxFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .sort()
        .map((name) => join(folder, name))
    : [];

const subfolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
