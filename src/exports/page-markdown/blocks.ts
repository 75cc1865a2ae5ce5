import { placeOf } from '#domain/citation/place.ts';
import { findSentence } from '#domain/corpus/find.ts';
import { sayIssuers } from '#domain/corpus/say-held.ts';
import { escapeWords } from '#domain/document/escaping.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { sentencePath } from '#domain/paths.ts';
import { type Locate, wholeAddress } from '../locate.ts';

/** Joins blocks of Markdown, those that are empty left out. */
export const joinBlocks = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

/** A link whose words stand as they are. */
export const link = (words: string, path: string, locate: Locate): string => `[${escapeWords(words)}](${locate(path)})`;

/** Sentences of an edition as a list, each under its place, which leads to its page. */
export const sentenceList = (ids: readonly string[], edition: Edition, locate: Locate): string =>
  ids.map((id) => sentenceItem(id, edition, locate)).join('\n');

/** The items of a site, which is known by where it says that its paths are: most stand in several lists. */
const known = new WeakMap<Locate, WeakMap<Edition, Map<string, string>>>();

function sentenceItem(id: string, edition: Edition, locate: Locate): string {
  const ofSite = known.get(locate) ?? new WeakMap<Edition, Map<string, string>>();
  known.set(locate, ofSite);
  const items = ofSite.get(edition) ?? new Map<string, string>();
  ofSite.set(edition, items);
  const item = items.get(id) ?? writeItem(id, edition, locate);
  items.set(id, item);
  return item;
}

function writeItem(id: string, edition: Edition, locate: Locate): string {
  const { words } = findSentence(edition, id);
  return `- ${link(placeOf(edition, id), sentencePath(edition.slug, id), locate)}：${escapeWords(words)}`;
}

/** Sentences of several editions, newest first, each edition under its title. */
export const sentencesByEdition = (
  lists: readonly { readonly edition: string; readonly sentences: readonly string[] }[],
  { editions }: Corpus,
  locate: Locate,
): readonly string[] =>
  lists.flatMap(({ edition: slug, sentences }) => {
    if (sentences.length === 0) return [];
    const edition = editions.find((one) => one.slug === slug);
    if (!edition) return [];
    return [editionHeading(edition), sentenceList(sentences, edition, locate)];
  });

/** The heading above what is said of one of several editions. */
export const editionHeading = ({ title, number }: Pick<Edition, 'title' | 'number'>): string =>
  `## 《${escapeWords(title)}》（${escapeWords(number)}）`;

/** The lines of ours at the foot: whose text counts, and where the page is, as far as that is known. */
export function foot(editions: readonly Pick<Edition, 'issuer'>[], path: string, locate: Locate): string {
  const address = wholeAddress(path, locate);
  return `> 非官方整理，以${escapeWords(sayIssuers(editions))}发布的文本为准。${address ? `\n> <${address}>` : ''}`;
}
