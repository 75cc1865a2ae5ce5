/** Checks a pasted quotation against the document, in the browser alone; the document's words are fetched on first use. */
import { check, type Finding, longest } from '#domain/verify/check.ts';
import type { Difference } from '#domain/verify/differences.ts';
import type { Span } from '#domain/verify/elisions.ts';
import { indexOfWords } from '#domain/verify/index-of-words.ts';
import { type LaidOut, layOut } from '#domain/verify/laid-out.ts';
import type { Passage } from '#domain/verify/passage.ts';
import { type PlacedRun, pathOfRange } from '#domain/verify/placed-runs.ts';
import { extentsOf, piecesOf, whereIs, wordsIn } from '#domain/verify/words.ts';

const form = document.getElementById('check-form') as HTMLFormElement;
const box = document.getElementById('quotation') as HTMLTextAreaElement;
const output = document.getElementById('finding') as HTMLElement;
const { edition = '', root = '/', words = '' } = form.dataset;

/** Differences beyond this many are only marked in the text. */
const mostListed = 40;
/** Added words of this length are looked for elsewhere in the document. */
const worthLookingFor = 8;

/** What to say of words that were not compared character by character. */
const uncompared = '不同处太多，没有逐字比较；请分段核对。';

let laidOut: Promise<LaidOut> | undefined;

/** Fetches the document's words once; a fetch that failed is tried again. */
function loadDocument(): Promise<LaidOut> {
  laidOut ??= fetch(words).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status}`);
    return layOut((await answer.json()) as PlacedRun[]);
  });
  laidOut.catch(() => {
    laidOut = undefined;
  });
  return laidOut;
}

type Content = Node | string;

function make(
  name: string,
  content: readonly Content[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/** A link to what a span of the document touches, named after its places. */
function placeOf(document: LaidOut, span: Span): HTMLElement {
  const extents = extentsOf(document, span);
  const first = extents[0]?.run as PlacedRun;
  const last = extents.at(-1)?.run as PlacedRun;
  const unit = first.place.replace(/第\d+句$/, '');
  const end = last.place.startsWith(`${unit}第`) ? last.place.slice(unit.length) : last.place;
  const name = first.place === last.place ? first.place : `${first.place}至${end}`;
  return make('a', [name], { class: 'link', href: root + pathOfRange(edition, first, last) });
}

/** Long words by their beginning and end. */
function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= 40) return `“${text}”`;
  return `“${characters.slice(0, 18).join('')}……${characters.slice(-10).join('')}”（共${characters.length}字）`;
}

const ordinal = ({ from, to }: Span): string => (to - from > 1 ? `第${from + 1}—${to}字` : `第${from + 1}字`);

function explain(difference: Difference, finding: Finding, document: LaidOut): HTMLElement {
  const quoted = wordsIn(finding.quoted, difference.quoted);
  const printed = wordsIn(document.text, difference.printed);
  const { nth } = whereIs(document, difference);
  const last = document.text.codes.length - 1;
  const from = Math.min(difference.printed.from, last);
  const there = placeOf(document, { from, to: from + 1 });
  if (difference.kind === 'changed') {
    return make('li', [
      `引文${ordinal(difference.quoted)}${shortened(quoted)}，文件作${shortened(printed)}：`,
      there,
      `第${nth}字`,
    ]);
  }
  if (difference.kind === 'dropped') {
    const before = difference.quoted.from === 0 ? '引文开头' : `引文第${difference.quoted.from}字之后`;
    return make('li', [`${before}缺${shortened(printed)}：`, there, `第${nth}字起`]);
  }
  const item = make('li', [
    `引文${ordinal(difference.quoted)}${shortened(quoted)}，文件此处没有：`,
    there,
    `第${nth}字之前`,
  ]);
  const elsewhere =
    difference.quoted.to - difference.quoted.from < worthLookingFor
      ? -1
      : indexOfWords(document.text.codes, finding.quoted.codes.subarray(difference.quoted.from, difference.quoted.to));
  if (elsewhere >= 0) {
    const span = { from: elsewhere, to: elsewhere + difference.quoted.to - difference.quoted.from };
    item.append('；这些字在', placeOf(document, span));
  }
  return item;
}

/** A passage as quoted, with what the document has instead marked in place. */
function compare(passage: Passage, finding: Finding, document: LaidOut): HTMLElement {
  if (!passage.printed)
    return make('p', [make('del', [wordsIn(finding.quoted, passage.quoted)])], { class: 'compared' });
  const content = piecesOf(passage, finding.quoted, document.text).flatMap(({ kind, quoted, printed }): Content[] => {
    if (kind === 'same') return [printed];
    return [...(quoted ? [make('del', [quoted])] : []), ...(printed ? [make('ins', [printed])] : [])];
  });
  return make('p', content, { class: 'compared' });
}

function where(passage: Passage, document: LaidOut): HTMLElement {
  if (!passage.printed) return make('p', [passage.coarse ? `这一段没有认出，${uncompared}` : '这一段不见于文件。']);
  const { from, to } = passage.printed;
  const line = make('p', ['见', placeOf(document, passage.printed)]);
  passage.also.slice(0, 5).forEach((at, index) => {
    line.append(index === 0 ? '；同样的字也在' : '、', placeOf(document, { from: at, to: at + to - from }));
  });
  if (passage.also.length > 5) line.append(`等，共${passage.also.length + 1}处`);
  if (!passage.inOrder) line.append('。在文件中，它在引文的前一段之前');
  line.append(passage.coarse ? `。其中${uncompared}` : '。');
  return line;
}

/** What the check found, ready to be shown. */
function render(finding: Finding, document: LaidOut): readonly HTMLElement[] {
  const { verdict, passages, widths } = finding;
  if (verdict === 'empty') return [make('h3', ['请先贴上引文。'])];
  if (verdict === 'too-long') return [make('h3', [`引文超过${longest}字，请分段核对。`])];
  if (verdict === 'absent') {
    const found = finding.shared.map(({ quoted, printed, length }) =>
      make('li', [
        shortened(wordsIn(finding.quoted, { from: quoted, to: quoted + length })),
        '见',
        placeOf(document, { from: printed, to: printed + length }),
      ]),
    );
    return [
      passages.some(({ coarse }) => coarse)
        ? make('h3', [`没有认出这份文件里的话，${uncompared}`], { class: 'wrong' })
        : make('h3', ['这不是这份文件里的话。'], { class: 'wrong' }),
      ...(found.length > 0 ? [make('p', ['其中只有这些字句见于文件：']), make('ul', found)] : []),
    ];
  }
  const differences = passages.flatMap((passage) => passage.differences);
  const width = widths > 0 ? `另有${widths}个字符只是全角半角或形状不同，不计。` : '';
  const missing = passages.filter(({ printed }) => !printed).length;
  const disordered = passages.some(({ inOrder }) => !inOrder);
  const heading =
    verdict === 'verbatim'
      ? make('h3', [`与文件一字不差。${width}`], { class: 'right' })
      : make(
          'h3',
          [
            ...(differences.length > 0 ? [`与文件有${differences.length}处不同。`] : []),
            ...(missing > 0 ? [`有${missing}段不见于文件。`] : []),
            ...(disordered ? ['次序与文件不同。'] : []),
            width,
          ],
          { class: 'wrong' },
        );
  return [
    heading,
    ...passages.flatMap((passage) => [compare(passage, finding, document), where(passage, document)]),
    ...(differences.length > 0
      ? [
          make('p', [make('del', ['划去']), '的是引文的字，', make('ins', ['加线']), '的是文件的字。'], {
            class: 'hint',
          }),
          make(
            'ol',
            differences.slice(0, mostListed).map((difference) => explain(difference, finding, document)),
          ),
        ]
      : []),
    ...(differences.length > mostListed
      ? [make('p', [`其余${differences.length - mostListed}处见上面的标记。`], { class: 'hint' })]
      : []),
  ];
}

async function run(): Promise<void> {
  try {
    const document = await loadDocument();
    output.replaceChildren(...render(check(box.value, document), document));
  } catch {
    output.replaceChildren(make('h3', ['文件的文字没有取到，请检查网络后再试。']));
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
box.addEventListener('focus', () => void loadDocument().catch(() => undefined), { once: true });
box.addEventListener('paste', () => setTimeout(run));
