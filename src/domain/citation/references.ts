import { hashWords } from '#domain/document/hash.ts';
import { isClause, ownDuties, ownSentences, type Unit, unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { targetPath } from '#domain/paths.ts';
import { pathOfSubject } from './cite.ts';
import type { Subject } from './cited.ts';
import { wordsOf } from './lines.ts';
import { placeOf, placeOfUnit } from './place.ts';

/** A place that others may name, under every form in which they write it. */
export interface Referent {
  /** Across editions, `2022/3-4-s2`. */
  readonly id: string;
  /** 三（四）第2句 */
  readonly place: string;
  /** Path below the site's root. */
  readonly path: string;
  readonly words: string;
  readonly hash: string;
  /** 三（四）第2句, 三(四)第2句, 第三部分第（四）项第2句, （四）第2句, 3-4-s2; those that carry the edition stand in `id`. */
  readonly forms: readonly string[];
}

/** Everything in an edition that a reference may name, in document order, targets last. */
export function referentsOf(edition: Edition): readonly Referent[] {
  const referent = (id: string, subject: Subject, words: string, forms: readonly string[]): Referent => ({
    id: id === edition.slug ? id : `${edition.slug}/${id}`,
    place: id === edition.slug ? `《${edition.title}》` : placeOf(edition, id),
    path: pathOfSubject(edition.slug, subject),
    words,
    hash: hashWords(words),
    forms: inBothBrackets(forms),
  });
  const whole = wordsOf(edition, edition.slug);
  return [
    referent(edition.slug, edition.slug, whole, namesOfDocument(edition)),
    ...unitsOf(edition).flatMap((unit) => {
      const names = namesOf(unit);
      const inside = (id: string, end: string) => [...names.map((name) => `${name}${end}`), id];
      return [
        referent(unit.id, unit.id, wordsOf(edition, unit.id), unit.id.includes('-') ? [...names, unit.id] : names),
        ...ownDuties(unit).map((duty) =>
          referent(duty.id, duty.id, wordsOf(edition, duty.id), [
            ...(duty.heading ? [placeOf(edition, duty.id)] : []),
            ...inside(duty.id, `第${duty.number}责任段`),
          ]),
        ),
        ...ownSentences(unit).map(({ id, number, words }) =>
          referent(id, [{ from: id, to: id }], words, inside(id, `第${number}句`)),
        ),
      ];
    }),
    ...edition.targets.map(({ id, duty }) => ({
      ...referent(id, duty, wordsOf(edition, duty), []),
      id: `${edition.slug}/targets/${id}`,
      path: targetPath(edition.slug, id),
    })),
  ];
}

/** 三（四）, 第三部分第（四）项, 第三部分（四）, and （四）, which alone may be ambiguous; of deeper units their place. */
function namesOf(unit: Unit): readonly string[] {
  if (!isClause(unit)) return [placeOfUnit(unit)];
  const { label, part, level, within } = unit;
  if (level !== 'clause' || part.level !== 'part' || within.length > 0) return [placeOfUnit(unit)];
  return [`${part.label}${label}`, `第${part.label}部分第${label}项`, `第${part.label}部分${label}`, label];
}

const namesOfDocument = ({ title, number }: Edition): readonly string[] => [`《${title}》`, title, number];

/** Each form also with brackets as they are typed without a Chinese keyboard. */
const inBothBrackets = (forms: readonly string[]): readonly string[] => [
  ...new Set(forms.flatMap((form) => [form, form.replace(/（/gu, '(').replace(/）/gu, ')')])),
];

/**
 * What each form names: one id, or several where it is ambiguous. Forms without an edition belong to the edition itself; of
 * others the documents alone are named, so that all of a library takes little more than one edition of it.
 */
export function formsOf(edition: Edition, others: readonly Edition[]): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  const add = (id: string, own: readonly string[]): void => {
    for (const form of [id, ...own]) forms.set(form, [...(forms.get(form) ?? []), id]);
  };
  for (const { id, forms: own } of referentsOf(edition)) add(id, own);
  for (const other of others) add(other.slug, inBothBrackets(namesOfDocument(other)));
  return forms;
}
