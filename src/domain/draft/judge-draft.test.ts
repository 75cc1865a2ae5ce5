import { describe, expect, it } from 'vitest';
import { draftCounts, hasWrong } from './draft-counts.ts';
import { earlier, guideline, later, law } from './guidelines.fixture.ts';
import type { HeldDocument } from './held-document.ts';
import { judgeDraft } from './judge-draft.ts';

/** Each item in a line: its words, its verdict, why, and where it points or stands. */
function judged(text: string, documents: readonly HeldDocument[] = [earlier]): readonly string[] {
  return judgeDraft(text, documents, new Set(['guide.example'])).items.map((item) =>
    [
      item.words,
      item.verdict,
      item.why ?? '',
      item.kind === 'quotation' ? (item.document?.slug ?? '') : item.targets.map(({ path }) => path).join(' '),
    ].join('|'),
  );
}

describe('quotations', () => {
  it('may hold marks of their own, and are judged once', () => {
    expect(judged('我们大力培育调解组织和仲裁机构，提供“一站式”综合服务。')).toEqual([
      '大力培育调解组织和仲裁机构，提供“一站式”综合服务。|verbatim||2022',
    ]);
  });

  it('are one where sentence after sentence is taken', () => {
    const words = '大力培育调解组织和仲裁机构，提供“一站式”综合服务。强化维权援助线上服务平台建设。';
    expect(judged(`老王写道：\n${words}\n完了。`)).toEqual([`${words}|verbatim||2022`]);
  });

  it('are judged at their edges, where a character of the first or last word is another', () => {
    expect(judged('我也说过。加强维权援助线上服务平台建设。再说。')).toEqual([
      '加强维权援助线上服务平台建设。|differs||2022',
    ]);
  });

  it('of which words were put together are not the document’s', () => {
    expect(judged('说是“大力培育调解组织和仲裁机构推进保护示范区建设工作”。')[0]).toMatch(/\|differs\|/u);
  });

  it('right behind a place are judged, however short', () => {
    const title = `《${earlier.title}》`;
    expect(judged(`${title}三（四）“加强维权援助线上服务平台建设。”`).slice(1)).toEqual([
      '三（四）|right||2022/3-4/',
      '加强维权援助线上服务平台建设。|differs||2022',
    ]);
    expect(judged('三（四）“强化维权援助线上服务平台建设。”')).toEqual([
      '三（四）|right||2022/3-4/',
      '强化维权援助线上服务平台建设。|verbatim||2022',
    ]);
  });

  it('and references that lap are told once, the first', () => {
    const told = judged('三（四）：第十二条', [law, earlier]).map((item) => item.split('|').slice(0, 2).join(' '));
    expect(told).toEqual(['三（四） wrong', '第十二条 verbatim']);
  });

  it('behind a place and a colon are judged as far as they are the document’s', () => {
    const title = `《${earlier.title}》`;
    expect(judged(`${title}三（四）第2句：强化维权援助线上服务平台建设。`).slice(1)).toEqual([
      '三（四）第2句|right||2022/3-4/#s2',
      '强化维权援助线上服务平台建设。|verbatim||2022',
    ]);
    expect(judged(`${title}三（四）：我和小李都没有看懂，改天再问。`).slice(1)).toEqual(['三（四）|right||2022/3-4/']);
  });

  it('reach beyond the line behind a place and a colon, and are judged there as well', () => {
    const lead = `《${earlier.title}》三（四）：`;
    const first = '大力培育调解组织和仲裁机构，提供“一站式”综合服务。';
    const second = '强化维权援助线上服务平台建设。';
    const both = [`${first}|verbatim||2022`, `${second}|verbatim||2022`];
    expect(judged(`${lead}${first}\n${second}`).slice(1)).toEqual(['三（四）|right||2022/3-4/', ...both]);
    expect(judged(`${lead}${first}\n${second}\n完了。`).slice(2)).toEqual(both);
    // What of the next line is too little to be called a quotation is the writer's own.
    expect(judged(`${lead}${first}\n强化了。`).slice(2)).toEqual(both.slice(0, 1));
    const longer = judgeDraft(`${lead}${first}\n加强维权援助线上服务平台建设。`, [earlier]).items;
    expect(longer.slice(2).map(({ verdict }) => verdict)).toEqual(['verbatim', 'differs']);
  });

  it('of a document that is not held are not judged', () => {
    expect(judged('《专利法》规定“任何单位不得擅自涂改”。')).toEqual(['任何单位不得擅自涂改|unjudged|not-held|2022']);
    expect(judged('有人说“任何单位不得擅自涂改”。')).toEqual(['任何单位不得擅自涂改|absent||2022']);
  });
});

describe('a quotation', () => {
  const items = (text: string, documents: readonly HeldDocument[] = [earlier]) =>
    judgeDraft(text, documents).items.flatMap((item) =>
      item.kind === 'quotation' ? [[item.words, item.marked, item.verdict, item.why]] : [],
    );
  const words = '强化维权援助线上服务平台建设。';

  it('is marked where it stands in marks or behind a colon, and else not', () => {
    expect(items(`说“${words}”。`)).toEqual([[words, true, 'verbatim', null]]);
    expect(items(`我们也要${words}`)).toEqual([[words, false, 'verbatim', null]]);
    expect(items(`《${earlier.title}》三（四）第2句：${words}`)).toEqual([[words, true, 'verbatim', null]]);
  });

  it('that is short is judged where its very place is named, and else not', () => {
    expect(items('说“建设”。')).toEqual([['建设', true, 'unjudged', 'short']]);
    expect(items('三（四）第2句说“建设”。')).toEqual([['建设', true, 'verbatim', null]]);
    expect(items('第（四）项说“建设”。')).toEqual([['建设', true, 'unjudged', 'short']]);
  });

  it('that stands nowhere is not judged behind a document that is not held, and absent elsewhere', () => {
    const sentences = ['《专利法》规定“任何单位不得擅自涂改”。', `《${earlier.title}》规定“任何单位不得擅自涂改”。`];
    expect(sentences.flatMap((text) => items(text))).toEqual([
      ['任何单位不得擅自涂改', true, 'unjudged', 'not-held'],
      ['任何单位不得擅自涂改', true, 'absent', null],
    ]);
    expect(items(`《专利法》规定“${words}”。`)).toEqual([[words, true, 'verbatim', null]]);
  });
});

describe('several documents', () => {
  const both = [later, earlier];

  it('are all looked into, and a quotation is judged by the one that it is said to be from', () => {
    expect(judged('有一句“在条件成熟的地区推进保护示范区建设工作”。', both)).toEqual([
      '在条件成熟的地区推进保护示范区建设工作|verbatim||2022',
    ]);
    const [, quotation] = judgeDraft(
      '《推动高质量发展工作指引（2023）》提出“在条件成熟的地区推进保护示范区建设工作”。',
      both,
    ).items;
    expect(quotation).toMatchObject({
      verdict: 'differs',
      document: { slug: '2023' },
      also: [{ document: { slug: '2022' } }],
    });
  });

  it('are compared where they are nearest, however many they are', () => {
    const years = [2027, 2026, 2025, 2024].map((year) => guideline(year, `${year}年召开了三次座谈会，听取意见。`));
    const words = '在条件成熟的地区推进保护示范区建设工作';
    expect(judged(`有一句“${words}”。`, [...years, earlier])).toEqual([`${words}|verbatim||2022`]);
    const other = words.replace('推进', '促进');
    expect(judged(`有一句“${other}”，又有“${other}”。`, [...years, earlier])).toEqual([
      `${other}|differs||2022`,
      `${other}|differs||2022`,
    ]);
  });

  it('leave a place open that all of them have, unless one is named or the words decide', () => {
    expect(judged('请看三（四）第2句。', both)).toEqual([
      '三（四）第2句|unjudged|no-document|2023/3-4/#s2 2022/3-4/#s2',
    ]);
    expect(judged('请看2022年指引三（四）第2句。', both)).toEqual(['三（四）第2句|right||2022/3-4/#s2']);
    expect(judged('三（四）第3句“在条件成熟的地区推进保护示范区建设工作”。', both)[0]).toBe(
      '三（四）第3句|right||2022/3-4/#s3',
    );
  });

  it('may have articles', () => {
    const all = [earlier, law];
    expect(judged('按《示范区管理办法》第十二条办。', all)).toEqual([
      '《示范区管理办法》|right||measures-2021/',
      '第十二条|right||measures-2021/a12/',
    ]);
    expect(judged('按《示范区管理办法》第13条和第十二条第二款办。', all).slice(1)).toEqual([
      '第13条|wrong|unknown|',
      '第十二条第二款|unjudged|paragraph|measures-2021/a12/',
    ]);
  });
});

describe('references', () => {
  it('follow the document that was named, by its short name as well', () => {
    expect(
      judged(`《${earlier.title}》（以下简称《指引》）要读。又看《专利法》。\n另据《指引》三（四）第9句。`),
    ).toEqual([`《${earlier.title}》|right||2022/`, '《指引》|right||2022/', '三（四）第9句|wrong|unknown|']);
  });

  it('are each an item, a place without the title and the number before it', () => {
    const title = `《${earlier.title}》`;
    const [number, place] = [`${earlier.number}|right||2022/`, '三（四）第2句|right||2022/3-4/#s2'];
    expect(judged(`${title}（${earlier.number}）三（四）第2句。`)).toEqual([`${title}|right||2022/`, number, place]);
    expect(judged(`${title}三（四）第2句。`)).toEqual([`${title}|right||2022/`, place]);
    expect(judged(`${title}。后来又说，${title}（${earlier.number}） 三（四）第2句。`).slice(1)).toEqual([
      ...[`${title}|right||2022/`, number, place],
    ]);
  });

  it('may be another document’s where one is named between', () => {
    const title = `《${earlier.title}》`;
    expect(judged(`${title}。《专利法》第一部分（九）。`).slice(1)).toEqual(['第一部分（九）|unjudged|not-held|']);
    expect(judged(`${title}。又有《专利法》。见一（九）。`).slice(1)).toEqual(['一（九）|unjudged|not-held|']);
    expect(judged(`${title}。又有《专利法》。\n见一（九）。`).slice(1)).toEqual(['一（九）|wrong|unknown|']);
  });

  it('are addresses of the site, and no others', () => {
    expect(
      judged('https://guide.example/2022/duties/ https://guide.example/2019/3-4/ https://guide.example/2022/'),
    ).toEqual([
      'https://guide.example/2022/duties/|unjudged|other-page|',
      'https://guide.example/2019/3-4/|unjudged|not-held|',
      'https://guide.example/2022/|right||2022/',
    ]);
    expect(judged('https://www.gov.cn/art/2022/3/21/art_1.html https://a.example/2022/')).toEqual([]);
    expect(judged('https://a.example/x/2022/3-4/#s1..s3, https://a.example/2022/#3-4-s3..3-4-s1')).toEqual([
      'https://a.example/x/2022/3-4/#s1..s3|right||2022/3-4/#s1..s3',
      'https://a.example/2022/#3-4-s3..3-4-s1|wrong|unknown|',
    ]);
  });
});

it('of a draft everything is counted, and the writer’s own words as well', () => {
  const draft = judgeDraft('说“强化维权援助线上服务平台建设”，说“好”。见《专利法》第（四）项。', [earlier]);
  const { verbatim, short, open, own } = draftCounts(draft);
  expect({ verbatim, short, open, own }).toEqual({ verbatim: 1, short: 1, open: 1, own: 11 });
  expect(draft.characters).toBe(35);
  expect(hasWrong(draft)).toBe(false);
  expect(hasWrong(judgeDraft('说“任何单位不得擅自涂改”。', [earlier]))).toBe(true);
});

it('of a draft without any of it nothing is found', () => {
  expect(judgeDraft('', [earlier])).toEqual({ items: [], characters: 0, judged: 0, unjudged: 0, referring: 0 });
  expect(judged('今天天气很好，我们出去走走。')).toEqual([]);
});
