import { type Finding, longest } from '#domain/verify/check.ts';
import { wordsIn } from '#domain/verify/words.ts';
import { describePassage, uncompared } from './describe-passage.ts';
import { explainDifference } from './explain-difference.ts';
import { type Document, placeOfSpan, shortened } from './places.ts';
import type { Block, Description } from './report.ts';

/** Differences beyond this many are only marked in the text. */
const mostListed = 40;

/** Says in Chinese what the check of a quotation found. */
export function describeFinding(finding: Finding, document: Document): Description {
  switch (finding.verdict) {
    case 'empty':
      return { heading: '请先贴上引文。', wrong: null, blocks: [] };
    case 'too-long':
      return { heading: `引文超过${longest}字，请分段核对。`, wrong: null, blocks: [] };
    case 'absent':
      return describeAbsence(finding, document);
    default:
      return {
        heading: headingOf(finding),
        wrong: finding.verdict === 'differs',
        blocks: [
          ...finding.passages.flatMap((passage) => describePassage(passage, finding, document)),
          ...listDifferences(finding, document),
        ],
      };
  }
}

function headingOf({ verdict, passages, widths, traditional }: Finding): string {
  const characters = traditional > 0 ? `引文用了繁体字，其中${traditional}个字与文件只是字形不同，不计。` : '';
  const width = widths > 0 ? `另有${widths}个字符只是全角半角或形状不同，不计。` : '';
  if (verdict === 'verbatim') return `与文件一字不差。${characters}${width}`;
  const differences = passages.reduce((sum, passage) => sum + passage.differences.length, 0);
  const missing = passages.filter(({ printed }) => !printed).length;
  return [
    differences > 0 ? `与文件有${differences}处不同。` : '',
    missing > 0 ? `有${missing}段不见于文件。` : '',
    passages.some(({ inOrder }) => !inOrder) ? '次序与文件不同。' : '',
    characters,
    width,
  ].join('');
}

/** Words that are not from the document, and those among them that are. */
function describeAbsence({ passages, quoted, shared }: Finding, document: Document): Description {
  const items = shared.map(({ quoted: from, printed, length }) => [
    shortened(wordsIn(quoted, { from, to: from + length })),
    '见',
    placeOfSpan(document, { from: printed, to: printed + length }),
  ]);
  const coarse = passages.some((passage) => passage.coarse);
  return {
    heading: coarse ? `没有认出这份文件里的话，${uncompared}` : '这不是这份文件里的话。',
    wrong: true,
    blocks:
      items.length > 0
        ? [
            { kind: 'line', pieces: ['其中只有这些字句见于文件：'] },
            { kind: 'list', items },
          ]
        : [],
  };
}

function listDifferences(finding: Finding, document: Document): readonly Block[] {
  const differences = finding.passages.flatMap((passage) => passage.differences);
  if (differences.length === 0) return [];
  const listed = differences.slice(0, mostListed);
  const rest = differences.length - listed.length;
  return [
    {
      kind: 'hint',
      pieces: [
        { kind: 'quoted', words: '划去' },
        '的是引文的字，',
        { kind: 'printed', words: '加线' },
        '的是文件的字。',
      ],
    },
    { kind: 'numbered', items: listed.map((difference) => explainDifference(difference, finding, document)) },
    ...(rest > 0 ? [{ kind: 'hint' as const, pieces: [`其余${rest}处见上面的标记。`] }] : []),
  ];
}
