import type { Edition } from '#domain/model/edition.ts';
import type { Series } from '#domain/model/series.ts';
import type { Duty } from '#domain/model/text.ts';
import { parseParagraphs } from '../document/escaping.ts';
import { mendText, withoutSpace } from '../document/mend.ts';
import { dutiesOf } from '../document/units.ts';
import type { Problem } from '../problem.ts';
import { deriveAnnex } from './annex.ts';
import { checkTargets } from './check-targets.ts';
import type { EditionContent } from './content.ts';
import { deadlineOf, findDeadlines } from './deadlines.ts';
import { checkEveryWord } from './every-word.ts';
import { checkFacts } from './facts.ts';
import { Offsets } from './offsets.ts';
import { deriveOpening, printed, takeRulesBelow } from './openings.ts';
import { inDocumentOrder } from './order.ts';
import { deriveParts } from './parts.ts';
import { derivePrintedFacts, unprintedFacts } from './printed-facts.ts';
import type { Registry } from './registry.ts';
import { SentenceBuilder } from './sentence-builder.ts';
import { seriesFor } from './series.ts';
import { deriveTargets } from './targets.ts';
import { unknownDepartment } from './unknown-names.ts';

/** Builds an edition from its files; whatever is wrong is added to the problems, and the rest is built all the same. */
export function deriveEdition(
  content: EditionContent,
  series: readonly Series[],
  names: { readonly departments: Registry; readonly terms: ReadonlyMap<string, string> },
  problems: Problem[],
): Edition {
  const text = withoutSpace(mendText(content.source, content.edits));
  const files = inDocumentOrder(content.texts);
  const words = files.flatMap(({ body }) => parseParagraphs(body).map((paragraph) => paragraph.words));
  const known = { departments: names.departments(content.data.issuer, content.data.signed), terms: names.terms };
  const builder = new SentenceBuilder(content, words.join('\n'), known, new Offsets(text));
  takeRulesBelow(files, builder);
  const notice = deriveOpening('notice', files, builder);
  const preamble = deriveOpening('preamble', files, builder);
  const parts = deriveParts(files, builder);
  const closing = deriveOpening('closing', files, builder);
  const facts = derivePrintedFacts(notice, preamble, closing, content.edits);

  const duties = dutiesOf({ parts });
  const sentences = duties.flatMap((duty) => duty.sentences);
  const { title, year, number, issuer, signed, published, later, oddities, sourceUrl } = content.data;
  const edition: Edition = {
    slug: content.slug,
    series: seriesFor(content.slug, title, series),
    title,
    year,
    number,
    issuer,
    signed,
    published,
    addressees: printed(notice, 'addressees'),
    annex: deriveAnnex(content),
    oddities,
    unprinted: unprintedFacts(facts),
    later,
    lineage: content.lineage?.data ?? null,
    source: { ...content.record, text: content.source, url: sourceUrl, edits: content.edits },
    notice,
    preamble,
    parts,
    closing,
    targets: deriveTargets(content.targets, sentences),
    deadlines: deriveDeadlines(duties),
    sentences,
    tasks: sentences.filter(({ departments }) => departments.length > 0),
    unassigned: sentences.filter(({ departments }) => departments.length === 0),
  };
  problems.push(
    ...builder.reading.unknown.list(known.departments).map(unknownDepartment),
    ...checkEveryWord(files, edition),
    ...checkTargets(content, edition),
    ...checkFacts(content, facts, words),
  );
  return edition;
}

/** A date in a sentence is that sentence's; a date in a duty's note is each of its sentences'. */
function deriveDeadlines(duties: readonly Duty[]): Edition['deadlines'] {
  return duties.flatMap(({ note, times, sentences }) => {
    const inNote = findDeadlines(note?.words ?? '');
    const others = times.filter((time) => !inNote.some(({ quote }) => time.includes(quote)));
    const noted = [...inNote, ...others.flatMap(deadlineOf)];
    return sentences.flatMap(({ id, words }) =>
      [...findDeadlines(words), ...noted].map((found) => ({ sentence: id, ...found })),
    );
  });
}
