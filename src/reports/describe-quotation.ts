import type { DraftQuotation } from '#domain/draft/judged-draft.ts';
import { longest } from '#domain/verify/check.ts';
import { describeFinding } from './describe-finding.ts';
import type { Entry } from './draft-report.ts';
import type { Block } from './report.ts';

const labels = { verbatim: '一致', differs: '有出入', absent: '查无此句', unjudged: '未核对' } as const;
const tones = { verbatim: 'right', differs: 'wrong', absent: 'wrong', unjudged: 'open' } as const;

/** Says what became of a quotation in a draft. */
export function describeQuotation(quotation: DraftQuotation): Entry {
  const { at, words, verdict, finding, document, also, marked } = quotation;
  const described =
    document && finding && verdict !== 'unjudged'
      ? describeFinding(finding, { edition: document.slug, laidOut: document.laidOut })
      : null;
  const elsewhere = also.map(({ document: { name } }) => name).join('、');
  const more: readonly Block[] = [
    ...(elsewhere ? [{ kind: 'line' as const, pieces: [`${elsewhere}里有一字不差的话。`] }] : []),
    ...(marked || verdict !== 'differs'
      ? []
      : [{ kind: 'hint' as const, pieces: ['文稿里没有加引号；改写的话不必相同。'] }]),
  ];
  return {
    at,
    words,
    tone: tones[verdict],
    label: labels[verdict],
    heading: headingOf(quotation, described?.heading ?? ''),
    isShort: quotation.why === 'short',
    blocks: [...(described?.blocks ?? []), ...more],
  };
}

function headingOf({ verdict, why, finding, document, source }: DraftQuotation, said: string): string {
  switch (why) {
    case 'short':
      return '太短，没有核对。';
    case 'long':
      return `超过${longest}字，没有核对；请分段核对。`;
    case 'coarse':
      return '没有认出；不同处太多，没有逐字比较。';
    case 'beyond':
      return '没有核对：整篇文稿要比的太多，这里可能有文件的话，没有逐字比较；请把文稿分成几段核对。';
    case 'not-held':
      return `写明出自${source ?? ''}，本站没有收录，没有核对。`;
    case 'not-at-hand':
      return '取到的文件里没有这句话，没取到的没有核对。';
    default:
      break;
  }
  if (verdict === 'absent') return '所收文件里没有这句话。';
  // Words of several places, made one.
  if (finding?.verdict === 'absent') return `${document?.name ?? ''}里没有连在一起的这句话，它由几处的字句连成。`;
  return `${document?.name ?? ''}：${said}`;
}
