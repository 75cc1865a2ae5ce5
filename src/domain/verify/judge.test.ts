import { describe, expect, it } from 'vitest';
import { inSentences, withPlaces } from './document.fixture.ts';
import { judge } from './judge.ts';

/** What became of a text: the verdict on one quotation, or on each of several with its place, and what is not judged. */
function judged(text: string) {
  const judgement = judge(text, withPlaces);
  if (judgement.kind === 'quotation') return judgement.finding.verdict;
  return {
    quotations: judgement.quotations.map(({ words, finding, place }) => [
      words,
      finding?.verdict ?? 'not judged',
      ...(place ? [`${place.named.place} ${place.verdict}`] : []),
    ]),
    places: judgement.places.map(({ named, isThere }) => `${named.place} ${isThere}`),
    unjudged: judgement.unjudged,
  };
}

describe('a remark', () => {
  it('is judged quotation by quotation, and its writer’s words are not', () => {
    expect(
      judged('文件要求“大力培育调解组织和仲裁机构”，「加快诚信体系制度化进程」，也说“人人有责，户户参加”，很“好”。'),
    ).toEqual({
      quotations: [
        ['大力培育调解组织和仲裁机构', 'verbatim'],
        ['加快诚信体系制度化进程', 'differs'],
        ['人人有责，户户参加', 'absent'],
        ['好', 'not judged'],
      ],
      places: [],
      unjudged: ['文件要求', '也说', '很'],
    });
  });

  it('has the place that it names compared with where the words stand', () => {
    expect(
      judged(
        '三（四）第2句说“大力培育调解组织”，三（四）第3句说“加快诚信体系”，三（九）说“在条件成熟地区推进”，另见三（五）第9句。',
      ),
    ).toEqual({
      quotations: [
        ['大力培育调解组织', 'verbatim', '三（四）第2句 right'],
        ['加快诚信体系', 'verbatim', '三（四）第3句 elsewhere'],
        ['在条件成熟地区推进', 'verbatim', '三（九） unknown'],
      ],
      places: ['三（五）第9句 false'],
      unjudged: ['说', '说', '说', '另见'],
    });
  });

  it('is right about a place wherever the same words stand', () => {
    const twice = '“积极稳妥开展质押融资工作。”';
    for (const number of [2, 4])
      expect(judged(`${twice}（三（五）第${number}句），对`)).toMatchObject({
        quotations: [['积极稳妥开展质押融资工作。', 'verbatim', `三（五）第${number}句 right`]],
      });
  });

  it('has what is too short left alone, however many marks it has, unless its place is named', () => {
    expect(judged('他们说“！！！！”，又说“好！！！”，又说“人人有责，户户参加”。')).toMatchObject({
      quotations: [
        ['！！！！', 'not judged'],
        ['好！！！', 'not judged'],
        ['人人有责，户户参加', 'absent'],
      ],
    });
    expect(judged('三（四）第2句说“培育”，对。')).toMatchObject({
      quotations: [['培育', 'verbatim', '三（四）第2句 right']],
    });
  });

  it('of very many quotations has the first hundred judged, and the others counted', () => {
    const judgement = judge(`评论：${'“大力培育”，又“调解组织”，'.repeat(60)}`, withPlaces);
    const unjudged = judgement.kind === 'remark' ? judgement.quotations.map(({ unjudged }) => unjudged) : [];
    expect([unjudged.filter((why) => why === null).length, unjudged.filter((why) => why === 'beyond').length]).toEqual([
      100, 20,
    ]);
  });

  it('may quote with quotation marks inside, and with words left out', () => {
    expect(judged('他们说：“……高校‘一站式’服务……”，“大力……仲裁机构”')).toMatchObject({
      quotations: [
        ['……高校“一站式”服务……', 'verbatim'],
        ['大力……仲裁机构', 'verbatim'],
      ],
    });
  });
});

describe('one quotation', () => {
  it('stays one where its marks are the document’s own', () => {
    expect(judged('扩展TISC、高校“一站式”服务。')).toBe('verbatim');
    expect(judged('扩展PISC、高校“一站式”的服务。')).toBe('differs');
    expect(judged('与文件毫不相干的“一站式”的许多别的话。')).toBe('absent');
  });

  it('stays one as far as what stands outside of its marks is the document’s as well', () => {
    const document = inSentences('扩展高校“一站式信息”服务，建设平台。');
    const kind = (text: string) => judge(text, document).kind;
    expect(kind('扩展高校“一站式信息”服务，建设平台。')).toBe('quotation');
    expect(kind('扩展高校“一站式资料”服务，建设平台。')).toBe('quotation');
    expect(kind('扩展高校“一站式资料”，大家看看怎么样，我觉得说得很不清楚。')).toBe('remark');
    // Four characters of eight are enough, four of nine are not.
    expect(kind('扩展高校“一站式信息”大家看看')).toBe('quotation');
    expect(kind('扩展高校“一站式信息”大家看看吧')).toBe('remark');
    // Only the document's characters outside of the marks count.
    expect(kind('他说“扩展高校一站式信息服务”')).toBe('remark');
  });

  it('stays one in marks, and in Markdown', () => {
    expect(judged('“高校‘一站式’服务”')).toBe('verbatim');
    expect(judged('> 大力培育调解组织和仲裁机构。\n>\n> 强化维权援助线上服务平台建设。')).toBe('verbatim');
  });

  it('is nothing where nothing was pasted', () => {
    expect(judged(' ')).toBe('empty');
  });
});
