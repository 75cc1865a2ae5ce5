import { departmentAsOf } from '#domain/corpus/department-on.ts';
import { allSentences, findTerm } from '#domain/corpus/find.ts';
import { dutiesOf } from '#domain/document/units.ts';
import { fullNameOf } from '#domain/ledger/tasks.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { departmentPath, editionPath, termPath } from '#domain/paths.ts';
import type { Locate } from '../locate.ts';
import { type XmlElement, xml } from '../xml.ts';
import { departmentId, roleId, termId } from './ids.ts';

/** The words of roles that notes of an edition have, in the order they first stand in. */
export const rolesOfNotes = (edition: Edition): readonly string[] => [
  ...new Set(
    dutiesOf(edition).flatMap(({ note }) =>
      (note?.pieces ?? []).flatMap(({ kind, words }) => (kind === 'role' ? [words] : [])),
    ),
  ),
];

const source = '#u-site';

/**
 * What the file says of the document, after the naming convention of Akoma Ntoso: the work of the day it was signed, the
 * text of the day it was published, and this file of that text.
 */
export const metadata = (corpus: Corpus, edition: Edition, locate: Locate): XmlElement =>
  xml(
    'meta',
    {},
    identification(edition, 'main'),
    xml('publication', { date: edition.published, name: 'web', showAs: '网上发布' }),
    xml('lifecycle', { source }, xml('eventRef', { date: edition.signed, source: '#u-original', type: 'generation' })),
    references(corpus, edition, locate),
  );

/** The same of an attached text, which refers to what the document's own says; `component` is its id. */
export const metadataOfAttached = (edition: Edition, component: string): XmlElement =>
  xml('meta', {}, identification(edition, component));

const workOf = ({ signed, slug }: Edition): string => `/akn/cn/act/${signed}/${slug}`;

function identification(edition: Edition, component: string): XmlElement {
  const work = workOf(edition);
  const expression = `${work}/zho@${edition.published}`;
  const level = (name: string, uri: string, date: string, on: string, author: string, ...own: XmlElement[]) =>
    xml(
      name,
      {},
      xml('FRBRthis', { value: `${uri}/!${component}` }),
      xml('FRBRuri', { value: uri }),
      xml('FRBRdate', { date, name: on }),
      xml('FRBRauthor', { href: author }),
      ...own,
    );
  return xml(
    'identification',
    { source },
    level(
      'FRBRWork',
      work,
      edition.signed,
      'signed',
      '#u-issuer',
      xml('FRBRcountry', { value: 'cn' }),
      xml('FRBRsubtype', { value: edition.series.slug }),
      xml('FRBRnumber', { value: edition.number }),
      xml('FRBRname', { value: edition.title }),
    ),
    level(
      'FRBRExpression',
      expression,
      edition.published,
      'published',
      '#u-issuer',
      xml('FRBRlanguage', { language: 'zho' }),
    ),
    // No day of this file is said: it would change from build to build.
    level('FRBRManifestation', `${expression}.akn`, edition.published, 'text', source),
  );
}

function references(corpus: Corpus, edition: Edition, locate: Locate): XmlElement {
  const sentences = allSentences(edition);
  const named = (ids: readonly string[]) => [...new Set(ids)];
  const notes = dutiesOf(edition).flatMap(({ note }) => note?.pieces ?? []);
  const departments = named(notes.flatMap(({ department }) => (department === null ? [] : [department])));
  const terms = named(sentences.flatMap((sentence) => sentence.terms));
  const roles = rolesOfNotes(edition);
  return xml(
    'references',
    { source },
    xml('original', { eId: 'u-original', href: workOf(edition), showAs: edition.title }),
    xml('TLCOrganization', { eId: 'u-site', href: locate(editionPath(edition.slug)), showAs: '明责' }),
    xml('TLCOrganization', { eId: 'u-issuer', href: '/akn/ontology/organization/cn/issuer', showAs: edition.issuer }),
    ...departments.map((id) =>
      xml('TLCOrganization', {
        eId: departmentId(id),
        href: locate(departmentPath(id)),
        showAs: fullNameOf(departmentAsOf(edition, corpus, id)),
        shortForm: departmentAsOf(edition, corpus, id).token,
      }),
    ),
    ...roles.map((role) =>
      xml('TLCRole', { eId: roleId(role, roles), href: `/akn/ontology/role/cn/${roleId(role, roles)}`, showAs: role }),
    ),
    ...terms.map((id) =>
      xml('TLCTerm', { eId: termId(id), href: locate(termPath(id)), showAs: findTerm(corpus, id).name }),
    ),
  );
}
