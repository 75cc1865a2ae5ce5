import { type Paragraph, paragraphsOf } from '#domain/document/paragraphs.ts';
import { isAnnex, isOpening } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Opening } from '#domain/model/text.ts';
import type { Locate } from '../locate.ts';
import { type XmlElement, xml, xmlText } from '../xml.ts';
import { partElements } from './hierarchy.ts';
import { eId } from './ids.ts';
import { metadata, metadataOfAttached, rolesOfNotes } from './metadata.ts';
import { holdWords, paragraphOfRuns } from './paragraphs.ts';

/**
 * Writes a document as Akoma Ntoso 3.0 (LegalDocML, OASIS): every word of it in its order, the letter that sent it out as
 * its cover, attached texts as attachments. Ids are the site’s with `u-` before them; sentences, duties and notes are
 * `inline`, what notes name `organization` and `role`.
 */
export function akomaNtosoOf(corpus: Corpus, edition: Edition, locate: Locate): string {
  const roles = rolesOfNotes(edition);
  const around = (is: (paragraph: Paragraph) => boolean): readonly XmlElement[] =>
    paragraphsOf(edition)
      .filter(is)
      .map(({ runs }) => paragraphOfRuns(runs, edition.signed));
  const inOpening = (id: Opening['id']) => (paragraph: Paragraph) => openingOf(paragraph) === id;
  const notice = around(inOpening('notice'));
  const [preface, preamble] = cutAtText(paragraphsOf(edition).filter(inOpening('preamble'))).map((some) =>
    some.map(({ runs }) => paragraphOfRuns(runs, edition.signed)),
  );
  const end = around((paragraph) => paragraph.kind === 'annex' || openingOf(paragraph) === 'closing');
  const attached = edition.parts.filter(isAnnex);
  const act = xml(
    'act',
    { name: edition.series.slug },
    metadata(corpus, edition, locate),
    notice.length > 0 ? xml('coverPage', { eId: eId('notice') }, ...notice) : null,
    preface?.length ? xml('preface', {}, ...preface) : null,
    preamble?.length ? xml('preamble', { eId: eId('preamble') }, ...preamble) : null,
    xml('body', {}, ...edition.parts.filter((part) => !isAnnex(part)).flatMap((part) => partElements(part, roles))),
    end.length > 0 ? xml('conclusions', edition.closing ? { eId: eId('closing') } : {}, ...end) : null,
    attached.length > 0
      ? xml(
          'attachments',
          {},
          ...attached.map((part) =>
            xml(
              'attachment',
              {},
              xml(
                'doc',
                { name: 'annex' },
                metadataOfAttached(edition, eId(part.id)),
                xml('mainBody', {}, ...partElements(part, roles)),
              ),
            ),
          ),
        )
      : null,
  );
  return xmlText(xml('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, act), holdWords);
}

/** Which opening a paragraph stands in, or null. */
function openingOf({ runs }: Paragraph): Opening['id'] | null {
  const unit = runs[0]?.unit;
  return unit && isOpening(unit) ? unit.id : null;
}

/** The lines before the first sentence, title and all, and what follows. */
function cutAtText(paragraphs: readonly Paragraph[]): readonly [readonly Paragraph[], readonly Paragraph[]] {
  const first = paragraphs.findIndex(({ kind }) => kind === 'text');
  return first < 0 ? [paragraphs, []] : [paragraphs.slice(0, first), paragraphs.slice(first)];
}
