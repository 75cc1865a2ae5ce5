import { placeOf } from '#domain/citation/place.ts';
import { departmentOn } from '#domain/corpus/department-on.ts';
import { findSentence } from '#domain/corpus/find.ts';
import { chineseDate } from '#domain/document/chinese-date.ts';
import { fullNameOf } from '#domain/ledger/tasks.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Term } from '#domain/model/term.ts';
import { editionPath } from '#domain/paths.ts';
import { type Locate, wholeAddress } from '../locate.ts';
import { type XmlElement, xml } from '../xml.ts';
import { pageText } from './xhtml.ts';

/** Where each place of the document stands in the book. */
type Addresses = ReadonlyMap<string, string>;

/**
 * What the book is, and what it is not.
 *
 * @param ours the titles of the pages that the document does not have
 */
export function titlePage(edition: Edition, ours: readonly string[], locate: Locate): string {
  const { title, number, issuer, signed, published, source } = edition;
  const address = wholeAddress(editionPath(edition.slug), locate);
  return pageText(
    title,
    xml(
      'section',
      { class: 'front', 'epub:type': 'titlepage' },
      xml('h1', {}, title),
      xml('p', {}, `${issuer}　${number}`),
      xml('p', {}, `${chineseDate(signed)}成文　${chineseDate(published)}发布`),
      xml(
        'p',
        {},
        `非官方整理，以${issuer}发布的文本为准。${ours.length > 0 ? `${ours.join('和')}为编者所加，不是文件的内容。` : ''}`,
      ),
      xml('p', {}, `收到的文字SHA-256：${source.sha256}`),
      xml('p', {}, '整理：明责', ...(address ? ['　', xml('a', { href: address }, address)] : [])),
    ),
  );
}

/** The departments that notes of the edition name, with the sentences that each answers for. */
export const departmentsIn = (corpus: Corpus, edition: Edition): readonly Department[] =>
  corpus.departments.filter(({ tasks }) => tasks.some((list) => list.edition === edition.slug));

export function departmentsPage(corpus: Corpus, edition: Edition, addresses: Addresses): string {
  const sections = departmentsIn(corpus, edition).map((department) => {
    const then = departmentOn(department, edition.signed);
    const { sentences = [] } = department.tasks.find((list) => list.edition === edition.slug) ?? {};
    return xml(
      'section',
      {},
      xml('h2', { id: `u-department-${department.id}` }, then.token),
      xml('p', {}, `${fullNameOf(then)}　${sentences.length}项`),
      xml(
        'ul',
        {},
        ...sentences.map((id) => xml('li', {}, linkTo(id, edition, addresses), `　${findSentence(edition, id).words}`)),
      ),
    );
  });
  const about = '编者整理：据正文括注列出各单位负责的句子，按原文顺序。句序为编者所加。';
  return pageText('责任单位索引', xml('h1', {}, '责任单位索引'), xml('p', {}, about), ...sections);
}

/** The terms of the edition that an editor has a note on. */
export const notedTermsOf = (corpus: Corpus, edition: Edition): readonly Term[] =>
  corpus.terms.filter(
    ({ note, sentences }) => note !== null && sentences.some((list) => list.edition === edition.slug),
  );

export function notesPage(corpus: Corpus, edition: Edition, addresses: Addresses): string {
  const terms = notedTermsOf(corpus, edition).map(({ id, name, note, noteSource, sentences }) => {
    const places = sentences.find((list) => list.edition === edition.slug)?.sentences ?? [];
    return xml(
      'aside',
      { id: `u-term-${id}`, 'epub:type': 'footnote', role: 'doc-footnote' },
      xml('p', {}, xml('b', {}, name), `　${note}${noteSource ? `（来源：${noteSource}）` : ''}`),
      xml(
        'p',
        { class: 'places' },
        '见于：',
        ...places.flatMap((id, index) => [...(index > 0 ? ['、'] : []), linkTo(id, edition, addresses)]),
      ),
    );
  });
  const oddities = edition.oddities.map(({ words, note }) => xml('p', {}, xml('b', {}, words), `　${note}`));
  return pageText(
    '编者注',
    xml('h1', {}, '编者注'),
    ...terms,
    ...(oddities.length > 0 ? [xml('h2', {}, '原文如此'), ...oddities] : []),
  );
}

const linkTo = (sentence: string, edition: Edition, addresses: Addresses): XmlElement =>
  xml('a', { href: addresses.get(sentence) ?? null }, placeOf(edition, sentence));
