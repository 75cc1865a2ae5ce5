import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { outDirOf } from './out-dir.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'out-dir-')));
const project = join(root, 'work/project');
afterAll(() => rmSync(root, { recursive: true }));
for (const folder of ['content/2022', 'empty', 'dist', 'full', 'other/site'])
  mkdirSync(join(project, folder), { recursive: true });
writeFileSync(join(project, 'dist/site.webmanifest'), '{ "name": "明责 Mingze" }');
writeFileSync(join(project, 'full/notes.txt'), '');
writeFileSync(join(project, 'other/site.webmanifest'), '{ "name": "Other" }');
symlinkSync('dist', join(project, 'link'));
symlinkSync('content', join(project, 'to-content'));

test.each([
  ['dist', 'dist'],
  ['new/folder', 'new/folder'],
  ['empty', 'empty'],
  ['./dist/../dist/', 'dist'],
  ['contents', 'contents'],
  // Where a link leads, since the link is to stay.
  ['link', 'dist'],
  ['link/new', 'dist/new'],
])('%s may be built into', (outDir, place) => {
  expect(outDirOf(outDir, project)).toBe(join(project, place));
});

test('a folder elsewhere may be built into', () => {
  expect(outDirOf(join(root, 'srv/www'), project)).toBe(join(root, 'srv/www'));
  expect(outDirOf('../site', project)).toBe(join(root, 'work/site'));
});

const itself = 'the project itself lies there';
const among = 'it lies among the files of the project';
const foreign = 'it holds files that are no site of ours';
test.each([
  ['.', itself],
  ['..', itself],
  ['../..', itself],
  ['/', itself],
  ['', itself],
  ['content', among],
  ['content/2022', among],
  ['content/new', among],
  ['src', among],
  ['public/site', among],
  ['node_modules/site', among],
  ['.git/site', among],
  ['package.json', among],
  ['to-content/new', among],
  ['full', foreign],
  ['other', foreign],
  ['full/notes.txt', 'it is a file'],
])('%s is refused: %s', (outDir, fault) => {
  expect(() => outDirOf(outDir, project)).toThrow(
    `OUT_DIR: ${fault}${outDir === '' ? '' : `: “${outDir}”`}. OUT_DIR takes a new folder, an empty one, or one with an earlier site.`,
  );
});

test('a home folder is refused', () => {
  mkdirSync(join(root, 'home'), { recursive: true });
  writeFileSync(join(root, 'home/.profile'), '');
  expect(() => outDirOf(join(root, 'home'), project)).toThrow(foreign);
});
