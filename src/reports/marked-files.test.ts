import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { markedDraft } from './marked-draft.ts';
import { markedPageOf } from './marked-page.ts';
import { markedTextOf } from './marked-text.ts';

const text = '第一段<b>说“大力\n培训”。\n第二段，见三（九）。';
const at = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
const report = {
  text,
  summary: ['文稿共20字。', '引文：有出入1处。'],
  entries: [
    {
      at: at('“大力\n培训”'),
      tone: 'wrong' as const,
      label: '有出入',
      words: '大力\n培训',
      heading: '与文件有1处不同。',
      blocks: [
        {
          kind: 'compared' as const,
          pieces: ['大力培', { kind: 'quoted' as const, words: '训' }, { kind: 'printed' as const, words: '育' }],
        },
        {
          kind: 'list' as const,
          items: [[{ kind: 'place' as const, words: '三（四）第4句', path: '2022/3-4/#s4' }], ['别处']],
        },
      ],
      isShort: false,
    },
    {
      at: at('三（九）'),
      tone: 'right' as const,
      label: '相符',
      words: '三（九）',
      heading: '有这一处。',
      blocks: [],
      isShort: false,
    },
  ],
};
const located = markedDraft(report, (path) => `https://example.org/${path}`);

test('a page holds the text as it is, each of its places tied to what is said of it', () => {
  const page = load(markedPageOf(located));
  const paragraphs = page('h2:contains(文稿全文) ~ p').toArray();
  expect(paragraphs.map((paragraph) => page(paragraph).text())).toEqual(text.split('\n'));
  expect(page('#p1').text()).toBe('“大力');
  const [first] = page(page('#p1').attr('href')).toArray();
  expect(
    page('p', first)
      .toArray()
      .map((line) => page(line).text()),
  ).toEqual(['有出入 大力\n培训', '与文件有1处不同。', '大力培训育', '三（四）第4句', '别处']);
  expect(page('del', first).text()).toBe('训');
  expect(page('ins', first).text()).toBe('育');
  expect(page('a[href="https://example.org/2022/3-4/#s4"]', first).text()).toBe('三（四）第4句');
});

test('what is not right stands above the text, what is right below it, by its number', () => {
  const page = load(markedPageOf(located));
  expect(
    page('h2')
      .toArray()
      .map((heading) => page(heading).text()),
  ).toEqual(['要看一看的地方', '文稿全文', '一致和相符的']);
  expect(
    page('ol')
      .toArray()
      .map((list) => page('li', list).attr('value')),
  ).toEqual(['1', '2']);
});

test('as plain text each place has its line, what differs is bracketed, and an address that is not known is left out', () => {
  const places = (name: string) => [
    '文稿核对报告',
    '文稿共20字。引文：有出入1处。',
    '',
    '1　有出入　第1行　大力 培训',
    '　　与文件有1处不同。',
    '　　大力培[-训-]{+育+}',
    `　　${name}`,
    '　　别处',
    '',
    '2　相符　第3行　三（九）',
    '　　有这一处。',
    '',
  ];
  expect(markedTextOf(located).split('\n')).toEqual(places('三（四）第4句（https://example.org/2022/3-4/#s4）'));
  expect(markedTextOf(markedDraft(report, () => null)).split('\n')).toEqual(places('三（四）第4句'));
});
