import { describe, expect, it } from 'vitest';
import { namedPlaces, placeIn } from './named-places.ts';
import type { PlacedRun } from './placed-runs.ts';

const title = '《推动知识产权高质量发展年度工作指引（2022）》';

describe('the places that a text names', () => {
  it.each([
    ['见三（四）第2句。', ['三（四）第2句']],
    ['三(四)第二句', ['三（四）第2句']],
    ['十二（十一）', ['十二（十一）']],
    ['第三部分第（四）项第2—5句', ['三（四）第2—5句']],
    ['第三部分第（四）项“健全知识产权保护政策”第2句', ['三（四）第2句']],
    ['第三部分（四）和第五部分第1-2句', ['三（四）', '第五部分第1—2句']],
    [`${title}（国知发运字〔2022〕15号）第三部分第（四）项第2句（句序为本站所加）`, ['三（四）第2句']],
    ['通知第1句', ['通知第1句']],
    ['这份通知很好，（四）也是，三四句话', []],
  ])('in “%s” are %j', (text, places) => {
    expect(namedPlaces(text).map(({ place }) => place)).toEqual(places);
  });

  it('take the title before them with them', () => {
    const text = `据${title}三（四）第2句，`;
    const [named] = namedPlaces(text);
    expect(text.slice(named?.at.from, named?.at.to)).toBe(`${title}三（四）第2句`);
    expect(named?.titled).toBe(true);
    expect(namedPlaces('三（四）')[0]?.titled).toBe(false);
  });
});

describe('articles', () => {
  it.each([
    ['按第十二条第2句', '第十二条第2句'],
    ['第12条', '第十二条'],
    ['第一百二十条第二款第（三）项', '第一百二十条第二款第（三）项'],
    ['第十二条第（三）项', '第十二条第一款第（三）项'],
  ])('in “%s” are places where a document has any', (text, place) => {
    expect(namedPlaces(text, true).map((named) => named.place)).toEqual([place]);
    expect(namedPlaces(text)).toEqual([]);
  });

  it('keep a 款 that is named alone', () => {
    expect(namedPlaces('第十二条第二款', true)).toMatchObject([{ place: '第十二条', paragraph: '第二款' }]);
  });
});

describe('a named place', () => {
  const run = (id: string, kind: PlacedRun['kind'], place: string): PlacedRun => ({ id, kind, words: '', place });
  const runs = [
    run('3', 'heading', '第三部分的标题'),
    run('3-4', 'heading', '三（四）的标题'),
    run('3-4-s1', 'sentence', '三（四）第1句'),
    run('3-4-s2', 'sentence', '三（四）第2句'),
    run('3-4-d1', 'note', '三（四）第1责任段的责任括注'),
    run('5-s1', 'sentence', '第五部分第1句'),
    run('6-s12', 'sentence', '第六部分第12句'),
    run('notice-s1', 'sentence', '通知第1句'),
  ];
  const standing = (text: string) => {
    const [named] = namedPlaces(text);
    const isThere = named && placeIn(runs, named);
    return isThere ? runs.filter(isThere).map(({ id }) => id) : isThere;
  };

  it('is a sentence, several, or all of a unit', () => {
    expect(standing('三（四）第2句')).toContain('3-4-s2');
    expect(standing('三（四）第2句')).not.toContain('3-4-s1');
    // A quotation may run on into the note.
    expect(standing('三（四）第2句')).toContain('3-4-d1');
    expect(standing('三（四）')).toEqual(['3-4', '3-4-s1', '3-4-s2', '3-4-d1']);
    expect(standing('第三部分')).toEqual(['3', '3-4', '3-4-s1', '3-4-s2', '3-4-d1']);
    expect(standing('通知第1句')).toContain('notice-s1');
    expect(standing('第六部分第12句')).toContain('6-s12');
  });

  it('with a heading is one that the document heads so', () => {
    const headed = [
      { ...run('3-4', 'heading', '三（四）的标题'), words: '（四）健全知识产权保护政策。' },
      ...runs.slice(2),
    ];
    const isThere = (text: string) => {
      const [named] = namedPlaces(text);
      return named && placeIn(headed, named) !== null;
    };
    expect(isThere('第三部分第（四）项“健全知识产权保护政策”第2句')).toBe(true);
    expect(isThere('第三部分第（四）项“健全 知识产权保护政策。”第2句')).toBe(true);
    expect(isThere('第三部分第（四）项“加强知识产权保护政策”第2句')).toBe(false);
  });

  it('is not longer by the words that are quoted behind it', () => {
    const text = '据三（四）“健全知识产权保护政策”，';
    expect(namedPlaces(text).map(({ at }) => text.slice(at.from, at.to))).toEqual(['三（四）']);
  });

  it('may be one that the document does not have', () => {
    for (const text of ['三（九）', '三（四）第3句', '三（四）第2—3句', '三（四）第2—1句', '第五部分第2句'])
      expect(standing(text), text).toBeNull();
  });
});
