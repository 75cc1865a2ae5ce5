import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { cleanBuild } from '#site/clean-build.ts';
import { buildMadeYears } from './made-years-site.ts';

/** What on a page of 2022 names the other editions, and so is there, or says more, only where there are any. */
const namesOthers: readonly string[] = [
  // The strip says what came later.
  '.of-year',
  // The same sentence in other years.
  'dt:contains("其他年度"), dt:contains("其他年度") + dd',
  'a[href*="/compare/"]',
  '[data-stored]',
  // A target's figures and words over the years.
  '#years',
  '#other-years',
  // Where its words come from stands at a page of its own.
  '.foot a[href$="/verify/"]',
  // Titles say the year twice rather than stand for two pages.
  'title, meta[property="og:title"]',
];

/**
 * Builds the site with 2022 alone and with two made years beside it, and names each file of 2022 that is gone, or that says
 * otherwise anything but what names the other editions.
 */
export function auditKeptAddresses(): readonly string[] {
  const alone = cleanBuild({ pictures: false, change: withoutOthers });
  const made = buildMadeYears();
  try {
    return globSync(['2022/**/*.*', 'data/2022.*', 'verify/2022.json'], { cwd: alone }).flatMap((file) => {
      const [before, after] = [join(alone, file), join(made.dist, file)];
      if (!existsSync(after)) return [`${file} is gone where there are other editions.`];
      if (readFileSync(before).equals(readFileSync(after))) return [];
      if (!file.endsWith('.html')) return [`${file} changes where there are other editions.`];
      const difference = firstDifference(withoutNames(before), withoutNames(after));
      return difference === null ? [] : [`${file} changes in more than what names the others: ${difference}`];
    });
  } finally {
    for (const copy of [dirname(alone), made.copy]) rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Leaves 2022 alone in a copy of the project. */
function withoutOthers(copy: string): void {
  for (const source of globSync('content/*/source.txt', { cwd: copy })) {
    const folder = dirname(source);
    if (folder !== join('content', '2022')) rmSync(join(copy, folder), { recursive: true });
  }
}

/**
 * A page's elements without those that name other editions, one a line. Scripts and styles are named by their hashes, and
 * the place of a department's tasks by the year where there are several.
 */
function withoutNames(file: string): readonly string[] {
  const $ = load(readFileSync(file, 'utf8'));
  for (const selector of namesOthers) $(selector).remove();
  $('[src*="/_astro/"], [href*="/_astro/"]').removeAttr('src').removeAttr('href');
  $('a[href^="/departments/"]').each((_, link) => {
    $(link).attr('href', (_, address) => address.replace(/#.*/u, ''));
  });
  return $.html().replaceAll('><', '>\n<').split('\n');
}

/** The first line in which two pages differ, as each has it; null where none does. */
function firstDifference(before: readonly string[], after: readonly string[]): string | null {
  const at = before.findIndex((line, index) => line !== after[index]);
  if (at === -1 && before.length === after.length) return null;
  const line = at === -1 ? before.length : at;
  return `${before[line] ?? 'nothing'} → ${after[line] ?? 'nothing'}`;
}
