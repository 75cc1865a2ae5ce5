import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differingFiles, freshCopy } from '#site/clean-build.ts';
import { addCopies, importInto, recombinedText } from '#tests/library-of-copies.ts';
import { buildIn, callIn } from './made-years-site.ts';

/** A change of a copy of the project, of which another part of the site may know than the one that it is made in. */
interface Change {
  readonly what: string;
  readonly make: (content: string) => void;
}

const changes: readonly Change[] = [
  {
    what: 'a sentence of the middle year',
    make: (content) => {
      const text = readFileSync(join(content, 'made1-2024/source.txt'), 'utf8');
      importInto(content, 'made1-2024', text.replace('组织开展', '组织各地开展'));
    },
  },
  {
    what: 'a figure of the last year, which pages of all years follow',
    make: (content) => {
      const text = readFileSync(join(content, 'made1-2025/source.txt'), 'utf8');
      importInto(content, 'made1-2025', text.replace('压减至16.5个月', '压减至15.5个月'));
      edit(content, 'made1-2025/targets/creation.mdx', /16\.5/gu, '15.5');
    },
  },
  {
    what: 'a year more',
    make: (content) => importInto(content, 'made1-2026', recombinedText(26, 2026)),
  },
  {
    what: 'the place of a department',
    make: (content) => edit(content, 'departments/protection.mdx', 'order: 4\n', 'order: 99\n'),
  },
  { what: 'the name of a term', make: (content) => edit(content, 'terms/rcep.mdx', 'name: 《', 'name: 又名《') },
  {
    what: 'a member of a topic',
    make: (content) =>
      edit(content, 'topics/geographical-indications.mdx', 'members:\n', 'members:\n  - made1-2025/3-4-s1\n'),
  },
  {
    what: 'the title of a topic',
    make: (content) => edit(content, 'topics/geographical-indications.mdx', 'title: ', 'title: 关于'),
  },
  {
    what: 'how a series is called',
    make: (content) => edit(content, 'series/made1.mdx', 'short: made1', 'short: 别名'),
  },
  { what: 'prose of an edition', make: (content) => edit(content, 'made1-2023/edition.mdx', /$/u, '\n由测试写入。\n') },
  {
    what: 'a later year that is not held',
    make: (content) =>
      edit(
        content,
        'made1-2025/edition.mdx',
        /later:.*\n/u,
        'later:\n  - year: 2029\n    number: 国知发运字〔2029〕1号\n',
      ),
  },
  {
    what: 'which series comes first',
    make: (content) => edit(content, 'library.mdx', 'guideline, made1', 'made1, guideline'),
  },
  {
    what: 'so many documents that their list has a page of its own',
    make: (content) => {
      for (const year of [2027, 2028]) importInto(content, `made1-${year}`, recombinedText(year, year));
    },
  },
  { what: 'a year less', make: (content) => rmSync(join(content, 'made1-2026'), { recursive: true }) },
];

function edit(content: string, path: string, from: string | RegExp, to: string): void {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${path} has no “${from}” to be changed.`);
  writeFileSync(file, changed);
}

/**
 * Changes a library of four editions in one way after the other, and names every file that a build which puts back what has
 * not changed makes otherwise than one that makes everything.
 */
export function auditKeptEditions(): readonly string[] {
  const copy = freshCopy({ pictures: false });
  const content = join(copy, 'content');
  addCopies(content, 4);
  const faults: string[] = [];
  try {
    callIn(copy, ['addresses', 'accept', '--reason', '首次发布']);
    buildIn(copy);
    for (const { what, make } of changes) {
      make(content);
      callIn(copy, ['addresses', 'accept', '--reason', what]);
      const restored = buildIn(copy);
      if (!callIn(copy, ['build']).startsWith('Nothing has changed'))
        faults.push(`${what}: a build right after does not see that nothing has changed.`);
      const beside = join(copy, 'restored');
      rmSync(beside, { recursive: true, force: true });
      renameSync(restored, beside);
      const shelf = join(copy, '.cache/editions');
      renameSync(shelf, join(copy, '.cache/aside'));
      const cold = buildIn(copy);
      rmSync(shelf, { recursive: true });
      renameSync(join(copy, '.cache/aside'), shelf);
      faults.push(...differingFiles(beside, cold).map((file) => `${what}: ${file} is not what a cold build makes.`));
    }
    return faults;
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
}
