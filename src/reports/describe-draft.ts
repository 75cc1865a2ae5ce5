import { draftCounts } from '#domain/draft/draft-counts.ts';
import type { JudgedDraft } from '#domain/draft/judged-draft.ts';
import { describeQuotation } from './describe-quotation.ts';
import { describeReference } from './describe-reference.ts';
import type { DraftReport } from './draft-report.ts';

/**
 * Says in Chinese what became of a draft.
 *
 * @param missing names of the documents with whose words it could not be compared
 */
export const describeDraft = (text: string, draft: JudgedDraft, missing: readonly string[] = []): DraftReport => ({
  text,
  summary: summarize(draft, missing),
  entries: draft.items.map((item) => (item.kind === 'quotation' ? describeQuotation(item) : describeReference(item))),
});

/** What was judged, by judgement, and how much was not: never more than was judged. */
function summarize(draft: JudgedDraft, missing: readonly string[]): readonly string[] {
  const { verbatim, differs, absent, short, otherwise, right, wrong, open, own } = draftCounts(draft);
  const listed = (counts: readonly (readonly [number, string])[]): string =>
    counts.flatMap(([count, words]) => (count > 0 ? [`${words}${count}处`] : [])).join('，');
  const quotations = listed([
    [verbatim, '一致'],
    [differs, '有出入'],
    [absent, '查无此句'],
    [otherwise, '未核对'],
    [short, '太短而未核对'],
  ]);
  const references = listed([
    [right, '相符'],
    [wrong, '不符'],
    [open, '未核对'],
  ]);
  return [
    `文稿共${draft.characters}字。`,
    missing.length === 0 ? '' : `${missing.join('、')}的文字没有取到，没有拿来核对。`,
    quotations === '' ? '没有找到所收文件的引文。' : `引文：${quotations}。`,
    references === '' ? '没有找到位置、文号和网址。' : `位置、文号和网址：${references}。`,
    own === 0 ? '' : `其余${own}字是文稿自己的话，没有核对。`,
    verbatim + differs + absent + right + wrong === 0 ? '' : '核对的只是字与位置，引得是否恰当要由人来看。',
  ].filter((sentence) => sentence !== '');
}
