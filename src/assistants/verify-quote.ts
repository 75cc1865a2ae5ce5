import type { CataloguedEdition } from '#domain/search/catalogue.ts';
import { type Finding, longest } from '#domain/verify/check.ts';
import type { JudgedQuotation } from '#domain/verify/judge.ts';
import type { LaidOut } from '#domain/verify/laid-out.ts';
import { judgeNewestFirst, nearestOf } from '#domain/verify/newest-first.ts';
import type { Passage } from '#domain/verify/passage.ts';
import { extentsOf, whereIs, wordsIn } from '#domain/verify/words.ts';
import { answered, dutiesOf, titleOf } from './answered.ts';
import type { Library, PublishedDocument } from './library.ts';
import { namedEdition } from './named-edition.ts';

/** What a quotation is found to be. */
type Verdict = '一致' | '有出入' | '查无此句' | '未核对';

/**
 * Judges a quotation, or a text with quotations in it, as the site's page does: in each edition, newest first, until one
 * holds the words; where none does, in the one that it is nearest to.
 */
export async function verifyQuote(library: Library, quotation: string, edition: string | undefined) {
  const editions = namedEdition(edition, library.catalogue);
  const looked = await judgeNewestFirst(quotation, editions, ({ slug }) => library.laidOut(slug));
  const told = nearestOf(looked);
  if (!told) return { verdict: '未核对' as Verdict, reason: '没有收录任何文件。', looked: [] };
  const { edition: one, laidOut, judgement } = told;
  const where: Where = { edition: one, laidOut, library, document: await library.document(one.slug) };
  const common = { document: titleOf(one), looked: looked.map((one) => one.edition.slug) };
  if (judgement.kind === 'quotation') return { ...describeFinding(judgement.finding, where), ...common };
  const quotations = judgement.quotations.map((quotation) => describeQuotation(quotation, where));
  const hasWrongPlace =
    judgement.places.some(({ isThere }) => !isThere) ||
    judgement.quotations.some(({ place }) => place && place.verdict !== 'right');
  return {
    allRight: told.isRight,
    verdict: overall([...quotations.map(({ verdict }) => verdict), ...(hasWrongPlace ? ['有出入' as const] : [])]),
    quotations,
    places: judgement.places.map(({ named, isThere }) => ({
      place: named.place,
      standing: isThere ? '有此处' : '没有这一处',
    })),
    unjudged: judgement.unjudged,
    ...common,
  };
}

/** Where quotations are looked for. */
interface Where {
  readonly edition: CataloguedEdition;
  readonly laidOut: LaidOut;
  readonly library: Library;
  readonly document: PublishedDocument;
}

/** Of several the worst; what was not judged is never passed over. */
const overall = (verdicts: readonly Verdict[]): Verdict =>
  (['查无此句', '有出入', '未核对', '一致'] as const).find((verdict) => verdicts.includes(verdict)) ?? '未核对';

const uncompared = '不同处太多，没有逐字比较；请分段核对。';

function describeQuotation({ words, finding, unjudged, place }: JudgedQuotation, where: Where) {
  if (!finding)
    return {
      quotation: words,
      verdict: '未核对' as const,
      reason: unjudged === 'short' ? '太短，单凭这几个字不能断定出处。' : '一次核对的引文太多，这一处没有核对。',
    };
  const standings = { right: '相符', elsewhere: '文字不在此处', unknown: '没有这一处' } as const;
  return {
    quotation: words,
    ...describeFinding(finding, where),
    ...(place && { place: { written: place.named.place, standing: standings[place.verdict] } }),
  };
}

function describeFinding(finding: Finding, where: Where) {
  const { verdict, passages, shared, quoted } = finding;
  if (verdict === 'empty') return { verdict: '未核对' as const, reason: '没有要核对的文字。' };
  if (verdict === 'too-long') return { verdict: '未核对' as const, reason: `超过${longest}字，请分段核对。` };
  const coarse = passages.some((passage) => passage.coarse);
  if (verdict === 'absent') {
    if (coarse) return { verdict: '未核对' as const, reason: uncompared };
    const found = shared.map(({ quoted: from, length }) => wordsIn(quoted, { from, to: from + length }));
    return { verdict: '查无此句' as const, ...(found.length > 0 && { shared: found }) };
  }
  return {
    verdict: verdict === 'verbatim' ? ('一致' as const) : ('有出入' as const),
    passages: passages.map((passage) => describePassage(passage, finding, where)),
    ...(coarse && { reason: uncompared }),
  };
}

function describePassage({ printed, quoted, differences, inOrder, also }: Passage, finding: Finding, where: Where) {
  const { laidOut } = where;
  const own = wordsIn(finding.quoted, quoted);
  if (!printed) return { quoted: own, standing: '不见于文件' };
  return {
    quoted: own,
    printed: wordsIn(laidOut.text, printed),
    at: extentsOf(laidOut, printed).map(({ run, whole }) => ({ place: run.place, whole, ...addressOf(run.id, where) })),
    ...(also.length > 0 && { also: `同样的字另有${also.length}处` }),
    ...(!inOrder && { order: '在文件中，它在引文的前一段之前' }),
    differences: differences.map((difference) => {
      const { run, nth } = whereIs(laidOut, difference);
      return {
        quoted: wordsIn(finding.quoted, difference.quoted),
        printed: wordsIn(laidOut.text, difference.printed),
        place: `${run.place}第${nth}字`,
      };
    }),
  };
}

/** The address and hash of a sentence; of a heading or note nothing. */
function addressOf(id: string, { document, library }: Where): { address?: string; hash?: string } {
  for (const duty of dutiesOf(document)) {
    const sentence = duty.sentences.find((one) => one.id === id);
    if (sentence) {
      const { address, hash } = answered(sentence, duty, document, library);
      return { address, hash };
    }
  }
  return {};
}
