import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SourceRecord } from '#domain/corpus/import-records.ts';
import type { Problem } from '#domain/problem.ts';
import { asLines } from './read-text.ts';

/** Reads a text as received, or gives null with a problem more where its bytes are not those that the import recorded. */
export function readSource(file: string, record: SourceRecord, problems: Problem[]): string | null {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  const found = hashOf(bytes);
  if (found === record.sha256) return text;
  const fault = `the bytes have SHA-256 ${found}, where source.json records ${record.sha256}`;
  problems.push({ file, line: null, words: '', ...(mendOf(text, record) ?? { fault, mend: RESTORE }) });
  return null;
}

const RESTORE =
  'Take it back from version control; where another text takes its place for good, import that with --replace-source.';
const EXACT = 'Clone the repository again with its .gitattributes, or take the file back byte by byte.';

/** What to say where the bytes differ by nothing but what Windows puts there, or git takes away. */
function mendOf(text: string, { sha256 }: SourceRecord): Pick<Problem, 'fault' | 'mend'> | null {
  const lines = asLines(text);
  if (hashOf(lines) === sha256)
    return {
      fault: 'the file has line endings of Windows, or a byte order mark, that the text as received has not',
      mend: EXACT,
    };
  const received = [`\ufeff${lines}`, lines.replaceAll('\n', '\r\n'), `\ufeff${lines.replaceAll('\n', '\r\n')}`];
  if (received.some((one) => hashOf(one) === sha256))
    return {
      fault: 'the file lacks line endings of Windows, or a byte order mark, that the text as received has',
      mend: EXACT,
    };
  return null;
}

const hashOf = (words: string | Uint8Array): string => createHash('sha256').update(words).digest('hex');
