import { differenceAcross, sentencesAcross } from '#domain/lineage/across.ts';
import type { Stretch } from '#domain/lineage/difference.ts';
import { jumps } from '#domain/search/jump.ts';
import { answered, dutiesOf, sentencesUnder, titleOf } from './answered.ts';
import type { Library, PublishedChanges, PublishedDocument } from './library.ts';

/**
 * Says what became of a document, or of a clause or sentence of it, from one edition to another; which of them is the
 * earlier one is found.
 *
 * @param reference a place in the later edition; undefined for the whole document
 */
export async function compareEditions(
  library: Library,
  one: string,
  other: string,
  reference: string | undefined,
  limit: number,
) {
  const { editions } = library.catalogue;
  const unknown = [one, other].filter((slug) => !editions.some((edition) => edition.slug === slug));
  if (unknown.length > 0 || one === other) {
    const held = editions.map(({ slug, title }) => `${slug}《${title}》`).join('、');
    const reason = one === other ? '要比较的是同一版。' : `没有收录${unknown.join('、')}`;
    return { standing: '未核对' as const, reason: `${reason}；收录的有${held}。` };
  }
  const forward = await library.changes(one, other);
  const changes = forward ?? (await library.changes(other, one));
  if (!changes) return { standing: '未核对' as const, reason: '本站没有比较这两版：它们不属于同一系列。' };
  const [later, earlier] = forward ? [one, other] : [other, one];
  const [after, before] = await Promise.all([library.document(later), library.document(earlier)]);
  const common = { before: titleOf(before), after: titleOf(after), address: changes.url, standing: changes.standing };
  if (reference === undefined) {
    const changed = changes.changes.filter(
      (change) => change.difference || change.before.length !== change.after.length,
    );
    const told = changed.slice(0, limit).map((change) => ({
      ...change,
      words: wordsOfBoth(change, before, after, library),
    }));
    return {
      ...common,
      counts: changes.counts,
      changed: changed.length,
      changes: told,
      left: changed.length - told.length,
    };
  }
  return { ...common, places: placesOf(reference, { changes, after, before, later, library }) };
}

interface Pair {
  readonly changes: PublishedChanges;
  readonly after: PublishedDocument;
  readonly before: PublishedDocument;
  readonly later: string;
  readonly library: Library;
}

/**
 * What the earlier edition has for each sentence that a reference names in the later one; of a unit as well which of the
 * earlier one's sentences are gone.
 */
function placesOf(reference: string, pair: Pair) {
  const { later, library } = pair;
  const places = jumps(reference, library.catalogue.editions).filter(({ edition }) => edition === later);
  if (places.length === 0) return [unjudged(reference, `${later}没有这一处，或认不出。`)];
  return places.flatMap(({ path, place }): readonly object[] => {
    const [, unit = '', fragment] = /^[^/]+\/([^/#]+)\/(?:#(s\d+))?/u.exec(path) ?? [];
    if (fragment) return [becomeOf(`${unit}-${fragment}`, pair)];
    const told = [
      ...sentencesUnder(unit, pair.after).map(({ id }) => becomeOf(id, pair)),
      ...goneFrom(unit, pair).map((id) => ({
        after: null,
        before: [sentenceOf(id, pair.before, library)],
        became: '删去',
      })),
    ];
    return told.length > 0 ? told : [unjudged(place, '这一处没有可以比较的句子。')];
  });
}

const unjudged = (reference: string, reason: string) => ({ reference, standing: '未核对' as const, reason });

/** What became of the earlier edition's words in a sentence of the later one. */
function becomeOf(id: string, { changes, after, before, library }: Pair) {
  const all = dutiesOf(after).flatMap(({ sentences }) => sentences);
  const wordsOf = (one: string): string => all.find((sentence) => sentence.id === one)?.text ?? '';
  const across = sentencesAcross([id], 'after', changes, wordsOf);
  const difference = differenceAcross([id], 'after', changes, wordsOf);
  return {
    after: sentenceOf(id, after, library),
    before: across?.ids.map((earlier) => sentenceOf(earlier, before, library)) ?? [],
    became: across === null ? '未核对' : across.same ? '未变' : across.ids.length === 0 ? '新增' : '改动',
    ...(across === null && { reason: '两版的比较里没有这一句。' }),
    ...(difference && { difference: difference.stretches.map(forward), reasons: difference.reasons }),
  };
}

/** The sentences without any in the later edition, of the earlier one's unit that a unit came from, or that has its id. */
function goneFrom(unit: string, { changes, before }: Pair): readonly string[] {
  const own = new Set(sentencesUnder(changes.units.after[unit] ?? unit, before).map(({ id }) => id));
  return changes.changes
    .filter((change) => change.after.length === 0)
    .flatMap((change) => change.before.filter((id) => own.has(id)));
}

/** Read from the later edition, what the earlier one alone has is added; told from the earlier one on, it is removed. */
const forward = ({ kind, words }: Stretch): Stretch => ({
  kind: kind === 'same' ? kind : kind === 'added' ? 'removed' : 'added',
  words,
});

const wordsOfBoth = (
  change: { readonly before: readonly string[]; readonly after: readonly string[] },
  before: PublishedDocument,
  after: PublishedDocument,
  library: Library,
) => ({
  before: change.before.map((id) => sentenceOf(id, before, library)),
  after: change.after.map((id) => sentenceOf(id, after, library)),
});

function sentenceOf(id: string, document: PublishedDocument, library: Library) {
  for (const duty of dutiesOf(document)) {
    const sentence = duty.sentences.find((one) => one.id === id);
    if (sentence) return answered(sentence, duty, document, library);
  }
  return { id: `${document.edition}/${id}` };
}
