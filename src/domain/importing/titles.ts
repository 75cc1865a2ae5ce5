import { DIGITS } from '../document/numerals.ts';
import { TITLE_END } from '../document/opening.ts';

const NO_TITLE = new RegExp(`[。！？：:]|〔${DIGITS}{4}〕|^（|^${DIGITS}{4}年${DIGITS}{1,2}月`, 'u');
const LONGEST = 3;

/**
 * Finds the lines that go on with the title of the line before: a title that begins with 某局关于… and
 * ends below it in the kind of document, and the title that the notice announces in 《》 where it stands again on several lines.
 *
 * @returns the numbers of these lines, from 0
 */
export function titleLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const join = (start: number, end: number) => {
    for (let index = start + 1; index <= end; index += 1) found.add(index);
  };
  const end = lines.slice(0, LONGEST).findIndex((words) => TITLE_END.test(words));
  const isSplit = lines[0]?.includes('关于') && lines.slice(1, end + 1).every((words) => !words.includes('关于'));
  if (isSplit && !lines.slice(0, end + 1).some((words) => NO_TITLE.test(words))) join(0, end);
  const announced = announcedTitle(lines.slice(0, Math.max(0, end) + 1).join(''));
  if (announced === null) return found;
  for (let start = Math.max(0, end) + 1; start < lines.length; start += 1) {
    if (lines[start] === '' || !announced.startsWith(lines[start] ?? '')) continue;
    const length = [2, 3].find(
      (count) => lines[start + count - 1] !== '' && lines.slice(start, start + count).join('') === announced,
    );
    if (length === undefined) continue;
    // （2022） on a line of its own is the title's second line and stays there.
    const isSubtitle = lines[start + length - 1]?.startsWith('（') ?? false;
    join(start, start + length - (isSubtitle ? 2 : 1));
    break;
  }
  return found;
}

/** The title of the document that a notice announces: 关于印发《…》的通知; null where its title announces none. */
export function announcedTitle(notice: string): string | null {
  const begin = notice.indexOf('关于印发');
  const end = /的(?:通知|函)$/u.exec(notice)?.index;
  if (begin === -1 || end === undefined) return null;
  const title = notice.slice(begin + '关于印发'.length, end);
  return title.startsWith('《') && title.endsWith('》') ? title.slice(1, -1) : title;
}
