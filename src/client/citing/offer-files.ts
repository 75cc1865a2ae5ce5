import { element } from '#client/element.ts';
import type { Cited } from '#domain/citation/cited.ts';
import { editionDataPath, twinPath } from '#domain/paths.ts';

/**
 * Offers to take what is cited into a reference manager, and a whole unit away as Markdown; what does it is fetched when
 * it is asked for.
 */
export function offerFiles(box: HTMLElement, cited: Cited): void {
  const offer = (words: string, take: (asked: HTMLButtonElement) => Promise<void>): void => {
    const button = element('button', { type: 'button', class: 'link beside' }, words);
    button.addEventListener('click', () => take(button));
    box.querySelector('.copy')?.before(button);
  };
  offer('存为题录', async (asked) => (await import('./save-entry.ts')).chooseFormat(asked, cited));
  const twin = twinOf(cited);
  if (hasCard(cited)) offer('嵌入', async () => (await import('./copy-frame.ts')).copyFrame(cited));
  if (twin) offer('复制为Markdown', async () => (await import('./copy-markdown.ts')).copyMarkdown(twin));
}

/** The path of the Markdown file that has the words of a unit, or of the whole document; null for duties and sentences. */
function twinOf({ edition: { slug }, subject }: Cited): string | null {
  if (typeof subject !== 'string' || /-d\d+$/u.test(subject)) return null;
  return subject === slug ? editionDataPath(slug, 'md') : twinPath(slug, subject, 'md');
}

/** Whether there is a card of what is cited for other sites: of a unit, or of one whole sentence. */
function hasCard({ edition: { slug }, subject }: Cited): boolean {
  if (typeof subject === 'string') return subject !== slug && !/-d\d+$/u.test(subject);
  const [{ from, to, start, end } = {}, ...others] = subject;
  return others.length === 0 && from === to && start === undefined && end === undefined;
}
