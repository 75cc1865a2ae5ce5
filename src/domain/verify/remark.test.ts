import { describe, expect, it } from 'vitest';
import { parseRemark } from './remark.ts';

const title = '《推动知识产权高质量发展年度工作指引（2022）》';

/** Quotations with their places, the places left over, and the writer's own words. */
function take(text: string) {
  const { quotations, places, outside } = parseRemark(text);
  return {
    quotations: quotations.map(({ words, place }) => (place ? [words, place.place] : [words])),
    places: places.map(({ place }) => place),
    outside: outside.map(({ from, to }) => text.slice(from, to).trim()).filter((words) => words !== ''),
  };
}

describe('a remark', () => {
  it('has quotations in marks, each with the place that is named for it', () => {
    expect(take('文件三（四）第4句提出“大力培育”，还说「调解组织」（三（五）第1句）。我看很好。')).toEqual({
      quotations: [
        ['大力培育', '三（四）第4句'],
        ['调解组织', '三（五）第1句'],
      ],
      places: [],
      outside: ['文件', '提出', '，还说', '（', '）。我看很好。'],
    });
  });

  it('quotes what stands in marks right behind a place', () => {
    expect(take('三（四）“大力培育调解组织”。')).toMatchObject({
      quotations: [['大力培育调解组织', '三（四）']],
      places: [],
    });
  });

  it('gives one place to several quotations that are only listed, and to none behind the end of a sentence', () => {
    expect(take('三（四）要求“甲甲”、“乙乙”和“丙丙”，并说“丁丁”。又说“戊戊”。').quotations).toEqual([
      ['甲甲', '三（四）'],
      ['乙乙', '三（四）'],
      ['丙丙', '三（四）'],
      ['丁丁'],
      ['戊戊'],
    ]);
  });

  it('may name its place behind a dash, and in the words of a formal citation', () => {
    const formal = `${title}（国知发运字〔2022〕15号）第三部分第（四）项“健全知识产权保护政策”第4句`;
    expect(take(`“甲甲甲甲”——${formal}（句序为本站所加）`)).toEqual({
      quotations: [['甲甲甲甲', '三（四）第4句']],
      places: [],
      outside: ['——'],
    });
  });

  it('may be lines with their source below them, as this site writes citations', () => {
    const cited = (words: string, place: string) =>
      `${words}\n——${title}${place}\nhttps://example.org/2022/3-4/s4/?words=1a2b3c4d`;
    const text = `我的话。\n\n${cited('提供“一站式”综合服务。\n第二行。', '三（四）第3句')}\n${cited('“……调解组织……”', '三（四）第4句')}`;
    expect(take(text)).toEqual({
      quotations: [
        ['提供“一站式”综合服务。\n第二行。', '三（四）第3句'],
        ['……调解组织……', '三（四）第4句'],
      ],
      places: [],
      outside: ['我的话。'],
    });
  });

  it('may have what a line says behind a place and a colon', () => {
    expect(take('我的意见：\n三（四）第3句：提供“一站式”综合服务。\n三（四）第4句：“大力培育”，就这样')).toEqual({
      quotations: [
        ['提供“一站式”综合服务。', '三（四）第3句'],
        ['大力培育', '三（四）第4句'],
      ],
      places: [],
      outside: ['我的意见：', '：', '：', '，就这样'],
    });
  });

  it('may have one place and colon after the other on a line', () => {
    expect(take('三（四）第3句：提供服务。三（四）第4句：大力培育。').quotations).toEqual([
      ['提供服务。', '三（四）第3句'],
      ['大力培育。', '三（四）第4句'],
    ]);
  });

  it('may name places alone', () => {
    expect(take('请看三（四）和三（五）第1句。')).toEqual({
      quotations: [],
      places: ['三（四）', '三（五）第1句'],
      outside: ['请看', '和', '。'],
    });
  });
});
