import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCorpus } from '#content/load-corpus.ts';
import { ledgerOf } from '#domain/ledger/ledger.ts';
import type { Edition } from '#domain/model/edition.ts';
import { plainTextOf } from '#exports/plain-text.ts';

/**
 * Opens the files of a built site with LibreOffice, saves them as plain text and compares the words with the corpus.
 *
 * @returns what differs; null where LibreOffice is not installed
 */
export function auditOffice(site: string): readonly string[] | null {
  if (spawnSync('soffice', ['--version']).error) return null;
  const corpus = loadCorpus('content');
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    return corpus.editions.flatMap((edition) => {
      const sheets = ledgerOf(corpus, edition);
      return [
        ...compareDocument(site, edition, folder),
        ...sheets.flatMap(({ name, title, about, rows, notes }, index) => {
          const text = convert(
            site,
            `${edition.slug}.xlsx`,
            `csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,true,false,false,false,${index + 1}`,
            folder,
          );
          return compareWords(
            `${edition.slug}.xlsx, ${name}`,
            text,
            [title, about, ...rows.flat(), ...notes].filter((cell) => typeof cell === 'string'),
          );
        }),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compareDocument(site: string, edition: Edition, folder: string): readonly string[] {
  const text = convert(site, `${edition.slug}.docx`, 'txt:Text (encoded):UTF8', folder);
  const lines = text
    .replace('\uFEFF', '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const wanted = plainTextOf(edition).trimEnd().split('\n');
  return wanted.flatMap((line, index) =>
    lines[index] === line ? [] : [`${edition.slug}.docx: LibreOffice reads 「${lines[index] ?? ''}」 for 「${line}」.`],
  );
}

function compareWords(file: string, text: string, words: readonly string[]): readonly string[] {
  return words.filter((cell) => !text.includes(cell)).map((cell) => `${file}: LibreOffice does not show 「${cell}」.`);
}

/** Converts one file of a site's `data/`; gives all that was written, several sheets one after the other. */
function convert(site: string, file: string, format: string, folder: string): string {
  const copy = join(folder, file);
  cpSync(join(site, 'data', file), copy);
  const arguments_ = [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    copy,
  ];
  const { status, stdout, stderr } = spawnSync('soffice', arguments_, { encoding: 'utf8' });
  const [, written] = / -> (\S+)/.exec(stdout) ?? [];
  if (status !== 0 || !written) throw new Error(`LibreOffice could not convert ${file}:\n${stdout}${stderr}`);
  return readFileSync(written, 'utf8');
}
