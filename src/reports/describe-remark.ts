import type { Finding } from '#domain/verify/check.ts';
import type { JudgedQuotation, Judgement } from '#domain/verify/judge.ts';
import { describeFinding } from './describe-finding.ts';
import { type Document, shortened } from './places.ts';
import type { Block, Description } from './report.ts';

type Remark = Extract<Judgement, { readonly kind: 'remark' }>;

/** Pieces of the writer's own words that are shown. */
const mostShown = 8;

/** Says in Chinese what became of each quotation in a remark, what of the places, and what was not judged. */
export function describeRemark(remark: Remark, document: Document): Description {
  const { quotations, places } = remark;
  const lost = places.filter(({ isThere }) => !isThere);
  return {
    heading: [...countVerdicts(quotations), ...countPlaces(remark), ...countUnjudged(remark)].join(''),
    wrong: quotations.some(isWrong) || lost.length > 0,
    blocks: [
      ...quotations
        .filter(({ unjudged }) => unjudged !== 'beyond')
        .flatMap((quotation, index) => describeQuotation(quotation, index + 1, document)),
      ...lost.map(({ named }): Block => ({ kind: 'line', pieces: [`文件里没有${named.place}。`] })),
      ...listUnjudged(remark),
    ],
  };
}

const isWrong = ({ finding, place }: JudgedQuotation): boolean =>
  (finding !== null && finding.verdict !== 'verbatim') || (place !== null && place.verdict !== 'right');

function countVerdicts(quotations: readonly JudgedQuotation[]): readonly string[] {
  const count = (verdict: Finding['verdict']) =>
    quotations.filter(({ finding }) => finding?.verdict === verdict).length;
  const judged = quotations.filter(({ finding }) => finding).length;
  if (judged === 0) return ['没有可以核对的引文。'];
  const counts = [
    [count('verbatim'), '处一字不差'],
    [count('differs'), '处有不同'],
    [count('absent'), '处不见于文件'],
  ] as const;
  const said = counts.filter(([number]) => number > 0).map(([number, words]) => `${number}${words}`);
  return [`核对了${judged}处引文：${said.join('，')}。`];
}

function countPlaces({ quotations, places }: Remark): readonly string[] {
  const named = quotations.flatMap(({ place }) => place ?? []);
  const wrong =
    named.filter(({ verdict }) => verdict !== 'right').length + places.filter(({ isThere }) => !isThere).length;
  const all = named.length + places.length;
  if (all === 0) return [];
  return [wrong === 0 ? `所写的${all}处位置都对。` : `所写的${all}处位置，${wrong}处不对。`];
}

function countUnjudged({ quotations, unjudged }: Remark): readonly string[] {
  const count = (why: JudgedQuotation['unjudged']) => quotations.filter(({ unjudged }) => unjudged === why).length;
  const [short, beyond] = [count('short'), count('beyond')];
  const own = [...unjudged.join('')].length;
  return [
    short > 0 ? `${short}处太短，没有核对。` : '',
    beyond > 0 ? `其余${beyond}处引文没有核对，请分段核对。` : '',
    own > 0 ? `引文以外的${own}个字没有核对。` : '',
  ];
}

function describeQuotation(
  { words, finding, place }: JudgedQuotation,
  number: number,
  document: Document,
): readonly Block[] {
  if (!finding) return [{ kind: 'title', words: `第${number}处${shortened(words)}太短，没有核对。`, wrong: false }];
  const { heading, wrong, blocks } = describeFinding(finding, document);
  const said = place
    ? {
        right: `位置写作${place.named.place}，相符。`,
        elsewhere: `位置写作${place.named.place}，不符。`,
        unknown: `位置写作${place.named.place}，文件里没有。`,
      }[place.verdict]
    : '';
  const title: Block = {
    kind: 'title',
    words: `第${number}处：${heading}${said}`,
    wrong: wrong === true || (place !== null && place.verdict !== 'right'),
  };
  const shown: readonly Block[] = finding.verdict === 'absent' ? [{ kind: 'compared', pieces: [words] }] : [];
  return [title, ...shown, ...blocks];
}

function listUnjudged({ unjudged }: Remark): readonly Block[] {
  if (unjudged.length === 0) return [];
  const shown = unjudged.slice(0, mostShown).map(shortened).join('、');
  return [{ kind: 'hint', pieces: [`没有核对：${shown}${unjudged.length > mostShown ? '等' : ''}。`] }];
}
