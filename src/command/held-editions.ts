import { Converter } from 'opencc-js/t2cn';
import { editionName } from '#domain/corpus/edition-name.ts';
import { parseVariants } from '#domain/document/variants.ts';
import type { HeldDocument } from '#domain/draft/held-document.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { checkedDocument } from '#domain/verify/checked-document.ts';
import { layOut } from '#domain/verify/laid-out.ts';
import { refusal } from './refusal.ts';

/** An edition, laid out for comparing. */
export interface HeldEdition extends HeldDocument {
  readonly edition: Edition;
}

/**
 * The editions to look into, newest first: the one that is named, or all.
 *
 * @throws ProblemsError where there is none
 */
export function heldEditions({ editions }: Corpus, slug: string | undefined): readonly HeldEdition[] {
  const named = slug === undefined ? editions : editions.filter((one) => one.slug === slug);
  if (named.length > 0) return named.map(held);
  if (slug === undefined) throw refusal('content', '', 'it holds no edition', 'Import one first.');
  const slugs = editions.map((one) => one.slug).join(', ');
  throw refusal('--edition', slug, 'there is no such edition', `Name one of ${slugs}.`);
}

function held(edition: Edition): HeldEdition {
  const { runs, variants } = checkedDocument(edition, Converter({ from: 't', to: 'cn' }));
  const { slug, title, year, number } = edition;
  const laidOut = layOut(runs, parseVariants(variants));
  return { edition, slug, name: editionName(edition), title, year, number, laidOut };
}
