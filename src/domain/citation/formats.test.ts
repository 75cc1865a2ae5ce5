import { describe, expect, it } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { cite } from './cite.ts';
import type { Cited, OtherYear, Subject } from './cited.ts';
import { citedEdition } from './cited-edition.ts';
import { citationFormats } from './formats.ts';

const edition = citedEdition(smallEdition());
const document = '《推动知识产权高质量发展年度工作指引（2022）》';
const occasion = (words: string) => ({
  words,
  hash: '1a2b3c4d',
  locate: (path: string) => `https://example.org/${path}`,
  accessed: null,
});

function write(format: string, subject: Subject, words = '加大指导力度。', accessed: string | null = null): string {
  const found = citationFormats.find(({ id }) => id === format);
  return found?.write(cite(edition, subject, { ...occasion(words), accessed })) ?? 'no such format';
}
const one = [{ from: '3-4-s2', to: '3-4-s2' }];
const range = [{ from: '3-4-s1', to: '3-4-s3' }];
const across = [{ from: '3-4-s3', to: '3-5-s1' }];

it('offers its ways of citing by these names, in this order', () => {
  expect(citationFormats.map(({ id, label }) => [id, label])).toEqual([
    ['address', '链接'],
    ['quotation', '引文'],
    ['formal', '正式引用'],
    ['markdown', 'Markdown'],
    ['rich-text', 'Word'],
    ['gbt7714', 'GB/T 7714'],
  ]);
});

describe('the short address', () => {
  it.each([
    ['2022', 'https://example.org/2022/'],
    ['3', 'https://example.org/2022/3/'],
    ['3-4', 'https://example.org/2022/3-4/'],
    ['3-4-d1', 'https://example.org/2022/3-4/#d1'],
    [one, 'https://example.org/2022/3-4/s2/'],
    [range, 'https://example.org/2022/3-4/#s1..s3'],
    [[...one, { from: '3-4-s3', to: '3-4-s3' }], 'https://example.org/2022/3-4/#s2,s3'],
    [across, 'https://example.org/2022/#3-4-s3..3-5-s1'],
    [[{ from: 'notice-s2', to: 'notice-s2' }], 'https://example.org/2022/notice/s2/'],
  ])('of %o is %s', (subject, address) => {
    expect(write('address', subject)).toBe(address);
  });
});

describe('the formal citation', () => {
  const number = '（国知发运字〔2022〕15号）';
  it.each([
    ['2022', ''],
    ['3', '第三部分“完善政策体系”'],
    ['3-4', '第三部分第（四）项“健全知识产权保护政策”'],
    ['3-4-d1', '第三部分第（四）项“健全知识产权保护政策”第1责任段（责任段序为本站所加）'],
    ['1-3-d2', '第一部分第（三）项“知识产权运用”'],
    [one, '第三部分第（四）项“健全知识产权保护政策”第2句（句序为本站所加）'],
    [range, '第三部分第（四）项“健全知识产权保护政策”第1—3句（句序为本站所加）'],
    [[{ from: '5-s2', to: '5-s2' }], '第五部分“工作要求”第2句（句序为本站所加）'],
    [[{ from: 'notice-s1', to: 'notice-s1' }], '印发通知第1句（句序为本站所加）'],
    [[{ from: 'preamble-s1', to: 'preamble-s1' }], '序言第1句（句序为本站所加）'],
  ])('of %o ends in %s', (subject, place) => {
    expect(write('formal', subject)).toBe(`${document}${number}${place}`);
  });

  it('joins the two ends of a passage that crosses clauses', () => {
    const ends = '第三部分第（四）项“健全知识产权保护政策”第3句至第三部分第（五）项“完善运用促进政策”第1句';
    expect(write('formal', across)).toBe(`${document}${number}${ends}（句序为本站所加）`);
  });
});

describe('the quotation', () => {
  it('sets words, source and address each on a line, and the address ends its line', () => {
    expect(write('quotation', one)).toBe(
      `加大指导力度。\n——${document}三（四）第2句\nhttps://example.org/2022/3-4/s2/?words=1a2b3c4d`,
    );
  });

  it('of the whole document names its title alone', () => {
    expect(write('quotation', '2022', '……')).toBe(`……\n——${document}\nhttps://example.org/2022/?words=1a2b3c4d`);
  });

  it('has a bare address where the words have no hash', () => {
    const quotation = citationFormats.find(({ id }) => id === 'quotation');
    const cited = cite(edition, range, { ...occasion('……'), hash: null });
    expect(quotation?.write(cited).split('\n').at(-1)).toBe('https://example.org/2022/3-4/#s1..s3');
  });

  it('puts the hash of the words before a fragment', () => {
    expect(write('quotation', range).split('\n').at(-1)).toBe('https://example.org/2022/3-4/?words=1a2b3c4d#s1..s3');
  });

  it('names sets and passages across clauses', () => {
    const set = [
      { from: '3-4-s1', to: '3-4-s1' },
      { from: '3-4-s3', to: '3-4-s3' },
      { from: '5-s1', to: '5-s2' },
    ];
    expect(write('quotation', set)).toContain('三（四）第1、3句、第五部分第1—2句\n');
    expect(write('quotation', across)).toContain('三（四）第3句至三（五）第1句\n');
  });
});

describe('Markdown', () => {
  it('is a block quotation whose source is a link', () => {
    expect(write('markdown', one)).toBe(
      `> 加大指导力度。\n>\n> ——[${document}三（四）第2句](https://example.org/2022/3-4/s2/?words=1a2b3c4d)`,
    );
  });

  it('keeps paragraphs apart and shows marks as they are', () => {
    const quoted = write('markdown', '3-4', '甲*乙*\n1. 丙_[丁]');
    expect(quoted.split('\n').slice(0, 4)).toEqual(['> 甲\\*乙\\*', '>', '> 1\\. 丙\\_\\[丁\\]', '>']);
  });

  it.each([
    ['12) 甲', '12\\) 甲'],
    ['第1.2节', '第1.2节'],
    ['甲1. 乙', '甲1. 乙'],
    ['# 甲', '\\# 甲'],
    ['甲#乙+丙-丁', '甲#乙+丙-丁'],
    ['`甲`~乙~<丙>|丁\\', '\\`甲\\`\\~乙\\~\\<丙\\>\\|丁\\\\'],
  ])('of %s is %s', (words, quoted) => {
    expect(write('markdown', one, words).split('\n')[0]).toBe(`> ${quoted}`);
  });
});

describe('rich text', () => {
  it('has the quotation as its plain flavour and a linked block as the other', () => {
    const format = citationFormats.find(({ id }) => id === 'rich-text');
    const cited = cite(edition, one, occasion('甲<乙>&"丙"。'));
    expect(format?.write(cited)).toBe(
      `甲<乙>&"丙"。\n——${document}三（四）第2句\nhttps://example.org/2022/3-4/s2/?words=1a2b3c4d`,
    );
    expect(format?.writeHtml?.(cited)).toBe(
      '<blockquote><p>甲&lt;乙&gt;&amp;&quot;丙&quot;。</p>' +
        `<p>——<a href="https://example.org/2022/3-4/s2/?words=1a2b3c4d">${document}三（四）第2句</a></p></blockquote>`,
    );
  });
});

it('sets each paragraph of rich text as one', () => {
  const format = citationFormats.find(({ id }) => id === 'rich-text');
  expect(format?.writeHtml?.(cite(edition, one, occasion('甲。\n乙。')))).toContain('<p>甲。</p><p>乙。</p><p>——');
});

describe('the reference of GB/T 7714—2025', () => {
  const list = (day: string, address: string) =>
    `国家知识产权局. 国家知识产权局关于印发《推动知识产权高质量发展年度工作指引（2022）》的通知：国知发运字〔2022〕15号[EB/OL].（2022-03-21）[${day}]. ${address}`;

  it('leaves the day of access open until a browser fills it in', () => {
    expect(write('gbt7714', one)).toBe(list('引用日期', 'https://example.org/2022/3-4/s2/'));
    expect(write('gbt7714', one, '', '2026-11-22')).toBe(list('2026-11-22', 'https://example.org/2022/3-4/s2/'));
  });
});

it('quotes part of a sentence as such in every way that quotes, and links to its words', () => {
  const cited = cite(edition, [{ from: '3-4-s2', to: '3-4-s2', start: 2, end: 6 }], {
    ...occasion('指导*力'),
    cut: { before: true, after: true },
  });
  const address = 'https://example.org/2022/3-4/s2/?words=1a2b3c4d#s2:2-6';
  const written = Object.fromEntries(citationFormats.map(({ id, write }) => [id, write(cited)]));
  expect(written).toEqual({
    address,
    quotation: `“……指导*力……”\n——${document}三（四）第2句\n${address}`,
    formal: `${document}（国知发运字〔2022〕15号）第三部分第（四）项“健全知识产权保护政策”第2句（句序为本站所加）`,
    markdown: `> “……指导\\*力……”\n>\n> ——[${document}三（四）第2句](${address})`,
    'rich-text': `“……指导*力……”\n——${document}三（四）第2句\n${address}`,
    gbt7714: expect.stringContaining(`[引用日期]. ${address}`),
  });
  const word = citationFormats.find(({ id }) => id === 'rich-text');
  expect(word?.writeHtml?.(cited)).toContain(`<p>“……指导*力……”</p><p>——<a href="${address}">`);
});

describe('a citation that names another year', () => {
  const cited = cite(edition, one, occasion('加大指导力度。'));
  const at = cite(
    { ...edition, slug: '2021', title: '推动知识产权高质量发展年度工作指引（2021）', number: '〔2021〕9号' },
    one,
    {
      ...occasion('加强“日常”指导。'),
      hash: '5e6f7a8b',
    },
  );
  const write = (words: OtherYear['words'], own: Cited = cited): Readonly<Record<string, string>> =>
    Object.fromEntries(
      citationFormats.map(({ id, write }) => [id, write({ ...own, other: { cited: at, words } })] as const),
    );
  const [here, there] = ['https://example.org/2022/3-4/s2/', 'https://example.org/2021/3-4/s2/'];
  const title = '推动知识产权高质量发展年度工作指引';
  const formal = '第三部分第（四）项“健全知识产权保护政策”第2句';

  it('says that it has the same words, with its address', () => {
    expect(write('same')).toEqual({
      address: `${here}\n${there}`,
      quotation: `加大指导力度。\n——${document}三（四）第2句（2021年版三（四）第2句同）\n${here}?words=1a2b3c4d\n${there}?words=5e6f7a8b`,
      formal: `${document}（国知发运字〔2022〕15号）${formal}；《${title}（2021）》（〔2021〕9号）${formal}同（句序为本站所加）`,
      markdown: `> 加大指导力度。\n>\n> ——[${document}三（四）第2句](${here}?words=1a2b3c4d)（[2021年版三（四）第2句](${there}?words=5e6f7a8b)同）`,
      'rich-text': `加大指导力度。\n——${document}三（四）第2句（2021年版三（四）第2句同）\n${here}?words=1a2b3c4d\n${there}?words=5e6f7a8b`,
      gbt7714: expect.stringMatching(/15号.* https:\S+2022\S+\n国家知识产权局\..*9号.* https:\S+2021\/3-4\/s2\/$/u),
    });
    const word = citationFormats.find(({ id }) => id === 'rich-text');
    expect(word?.writeHtml?.({ ...cited, other: { cited: at, words: 'same' } })).toContain(
      `</a>（<a href="${there}?words=5e6f7a8b">2021年版三（四）第2句</a>同）</p>`,
    );
  });

  it('has the words that stand there instead, their quotation marks of the other kind', () => {
    const written = write('changed');
    expect(written['quotation']).toContain('三（四）第2句（2021年版三（四）第2句作“加强‘日常’指导。”）\n');
    expect(written['formal']).toContain(`（〔2021〕9号）${formal}作“加强‘日常’指导。”（句序为本站所加）`);
    expect(written['markdown']).toContain(
      '第2句](https://example.org/2021/3-4/s2/?words=5e6f7a8b)作“加强‘日常’指导。”）',
    );
  });

  it('says its year alone of an edition of whatever series, and its lines as one', () => {
    const plan = { ...at, edition: { ...at.edition, slug: 'plan-2021' }, words: '加强指导。\n再指导。' };
    const quotation = citationFormats.find(({ id }) => id === 'quotation');
    expect(quotation?.write({ ...cited, other: { cited: plan, words: 'changed' } })).toContain(
      '（2021年版三（四）第2句作“加强指导。再指导。”）\n',
    );
  });

  it('says of a whole unit where it is, and nothing of its words', () => {
    const unit = cite(edition, '3-4', occasion('……'));
    expect(write(null, unit)['quotation']).toContain('三（四）（另见2021年版三（四）第2句）\n');
    expect(write(null, unit)['formal']).toContain(`；另见《${title}（2021）》`);
  });
});
