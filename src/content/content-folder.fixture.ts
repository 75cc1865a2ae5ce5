import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { Content } from '#domain/corpus/content.ts';
import { smallContent } from '#domain/corpus/small-content.fixture.ts';

/** A content folder on disk for one test, with the small content unless another is given. */
export function contentFolder(content: Content = smallContent()): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeContent(folder, content);
  return folder;
}

/** Writes a content as files below a folder. */
export function writeContent(folder: string, content: Content): void {
  for (const [file, text] of filesOf(content)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** Changes a text of a folder; one that is not there is an error, so that no test passes for want of its change. */
export function change(folder: string, file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${from}.`);
  writeFileSync(join(folder, file), after);
}

function* filesOf({ editions, series, library, departments, terms, topics }: Content): Generator<[string, string]> {
  for (const { folder, data, source, record, edits, texts, targets } of editions) {
    yield [below(`${folder}/edition.mdx`), edited(data)];
    yield [below(`${folder}/source.txt`), source];
    yield [below(`${folder}/source.json`), `${JSON.stringify(record, null, 2)}\n`];
    yield [below(`${folder}/edits.json`), `[\n${edits.map((edit) => `  ${JSON.stringify(edit)}`).join(',\n')}\n]\n`];
    yield [below(`${folder}/addresses.json`), '[]\n'];
    for (const { file, body } of texts) yield [below(file), body];
    for (const target of targets) yield [below(target.file), edited(target.data)];
  }
  for (const { file, data } of [...series, ...(library ? [library] : []), ...departments, ...terms, ...topics])
    yield [below(file), edited(data)];
  yield ['about.mdx', edited({ title: '关于', description: '说明。' })];
}

const edited = (data: object): string => `---\n${stringify(data)}---\n\n编者的话。\n`;

const below = (file: string): string => file.replace(/^content\//u, '');
