import type { DraftReference, Target } from '#domain/draft/judged-draft.ts';
import type { Entry } from './draft-report.ts';
import type { Block, Piece } from './report.ts';

const labels = { right: '相符', wrong: '不符', unjudged: '未核对' } as const;
const tones = { right: 'right', wrong: 'wrong', unjudged: 'open' } as const;
/** So many of the places that may be meant are named. */
const mostNamed = 6;

/** Says what became of a reference in a draft. */
export function describeReference(reference: DraftReference): Entry {
  const { at, words, verdict, targets } = reference;
  const links: readonly Block[] =
    targets.length > 0
      ? [
          {
            kind: 'line',
            pieces: [
              leadOf(reference),
              ...targets.slice(0, mostNamed).flatMap(linkOf),
              targets.length > mostNamed ? '等。' : '。',
            ],
          },
        ]
      : [];
  return {
    at,
    words,
    tone: tones[verdict],
    label: labels[verdict],
    heading: headingOf(reference),
    blocks: links,
    isShort: false,
  };
}

const linkOf = ({ document, path, place }: Target, index: number): readonly Piece[] => [
  ...(index > 0 ? ['、'] : []),
  ...(place.includes(document.title) || place === document.name
    ? []
    : [document.name === '' ? '' : `${document.name}`]),
  { kind: 'place', words: place, path },
];

function leadOf({ why }: DraftReference): string {
  switch (why) {
    case 'ambiguous':
    case 'no-document':
      return '所收文件里有：';
    case 'elsewhere':
      return '这里写的是';
    case 'number':
      return '它的发文字号是';
    default:
      return '指';
  }
}

function headingOf({ why, source }: DraftReference): string {
  switch (why) {
    case null:
      return '有这一处。';
    case 'unknown':
      return '所指的文件里没有这一处。';
    case 'elsewhere':
      return '旁边引的话不在这一处。';
    case 'number':
      return '这个文号不是前面那份文件的。';
    case 'hash':
      return '网址里的校验值与那里的文字不符。';
    case 'ambiguous':
      return '可能指不止一处，没有核对。';
    case 'no-document':
      return '没有写明是哪份文件的，没有核对。';
    case 'not-held':
      return `${source === null ? '' : source}本站没有收录，没有核对。`;
    case 'not-at-hand':
      return '取到的文件里没有所指的这一处，没取到的没有核对。';
    case 'paragraph':
      return '有这一条；款没有核对。';
    case 'other-page':
      return '这个网址不是部分、项、句的，没有核对。';
  }
}
