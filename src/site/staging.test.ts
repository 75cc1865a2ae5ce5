import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { replaceFiles, stage } from './staging.ts';

const scratch = mkdtempSync(join(tmpdir(), 'staging-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const outDir = join(scratch, 'sites/dist');
const ours = join(scratch, 'ours');
const kept = join(scratch, 'before/dist');

/** Writes files, by their paths below a folder. */
function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

beforeEach(() => {
  for (const name of ['sites', 'before']) rmSync(join(scratch, name), { recursive: true, force: true });
});

describe('a site that is staged', () => {
  test('stands beside its place until it is put there', () => {
    const { site, putInPlace, clear } = stage(outDir, ours, kept);
    write(site, { 'index.html': 'new', '2022/index.html': 'new' });
    expect(existsSync(outDir)).toBe(false);
    putInPlace();
    clear();
    expect(filesIn(outDir)).toEqual(['2022', '2022/index.html', 'index.html']);
    expect(readdirSync(join(scratch, 'sites'))).toEqual(['dist']);
  });

  test('takes the place of the one before, of which nothing is left', () => {
    write(outDir, { 'index.html': 'old', 'old/index.html': 'old' });
    const { site, putInPlace, clear } = stage(outDir, ours, kept);
    write(site, { 'index.html': 'new' });
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('old');
    putInPlace();
    clear();
    expect(filesIn(outDir)).toEqual(['index.html']);
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(join(scratch, 'sites'))).toEqual(['dist']);
  });

  /** Puts a site in place, whose pages of two years are those of the site before unless they are said to be new. */
  function build(home: string, yearsAreNew = false): void {
    const { site, putInPlace, clear } = stage(outDir, ours, kept);
    write(site, { 'index.html': home });
    for (const page of ['2021/index.html', '2022/index.html']) {
      if (yearsAreNew) write(site, { [page]: home });
      else mkdirSync(join(site, page, '..'));
      if (!yearsAreNew) linkSync(join(outDir, page), join(site, page));
    }
    putInPlace();
    clear();
  }

  test('is given what was replaced last, and what it replaces is kept for the next', () => {
    build('first', true);
    build('second');
    build('third');
    expect(readFileSync(join(kept, 'index.html'), 'utf8')).toBe('second');
    const { spare, clear } = stage(outDir, ours, kept);
    expect(readFileSync(join(spare, 'index.html'), 'utf8')).toBe('second');
    expect(existsSync(kept)).toBe(false);
    clear();
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('third');
  });

  test('does not keep what it replaces where most of its own files are new', () => {
    build('first', true);
    build('second', true);
    expect(existsSync(kept)).toBe(false);
  });

  test('keeps what it replaces of one place alone', () => {
    write(join(scratch, 'before/other'), { 'index.html': 'old' });
    build('first', true);
    build('second');
    expect(readdirSync(join(scratch, 'before'))).toEqual(['dist']);
  });

  test('that comes to nothing leaves the one before as it was', () => {
    write(outDir, { 'index.html': 'old' });
    const { site, clear } = stage(outDir, ours, kept);
    write(site, { 'half.html': 'new' });
    clear();
    expect(filesIn(outDir)).toEqual(['index.html']);
    expect(readdirSync(join(scratch, 'sites'))).toEqual(['dist']);
  });

  test('clears away what one left that was killed, and nothing of another place', () => {
    write(join(scratch, 'sites'), {
      '.building-dist-abc/site/half.html': '',
      '.building-other-abc/site/half.html': '',
    });
    stage(outDir, ours, kept).clear();
    expect(readdirSync(join(scratch, 'sites'))).toEqual(['.building-other-abc']);
  });
});

test('a folder that has to stay where it is holds the new files and no others', () => {
  const from = join(scratch, 'sites/from');
  write(from, { 'index.html': 'new', 'new/index.html': 'new' });
  write(outDir, { 'index.html': 'old', 'old/index.html': 'old', 'old/deep/index.html': 'old', 'new.html': 'old' });
  replaceFiles(from, outDir);
  expect(filesIn(outDir)).toEqual(['index.html', 'new', 'new/index.html']);
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('new');
});
