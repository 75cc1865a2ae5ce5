import { describe, expect, it } from 'vitest';
import { namesPlace, placeSteps, stepsOf } from './place-steps.ts';

describe('the steps of a place', () => {
  it('are the same however it is written', () => {
    for (const written of ['三(四)', '三、(四)', '3.(4)']) expect(placeSteps(written), written).toEqual(['3', '(4)']);
    for (const written of ['第三部分第四项', '第三部分第(四)项', '第3部分,第4项'])
      expect(placeSteps(written), written).toEqual(['部分3', '(4)']);
    for (const written of ['第十二条第二款第三项', '第12条第2款第(3)项', '第十二条、第二款、(三)'])
      expect(placeSteps(written), written).toEqual(['条12', '款2', '(3)']);
    expect(placeSteps('第一编第二章第三节')).toEqual(['编1', '章2', '节3']);
  });

  it('tell the annex that is numbered from the one that is not', () => {
    expect(placeSteps('附件2第三条')).toEqual(['附件2', '条3']);
    expect(placeSteps('附件')).toEqual(['附件1']);
    expect(placeSteps('附件十')).toEqual(['附件10']);
  });

  it('are none where the words say more, or name no number', () => {
    for (const written of ['三(四)的', '的三(四)', '第三', '第部分', '第十十条', '()'])
      expect(placeSteps(written), written).toBeNull();
    expect(placeSteps('')).toEqual([]);
    expect(placeSteps('第一三条')).toBeNull();
  });

  it('of a place as the site writes it are read without white space and width', () => {
    expect(stepsOf('三（四） 2')).toEqual(['3', '(4)', '2']);
  });
});

describe('a query names a place', () => {
  const names = (query: string, place: string) => namesPlace(placeSteps(query) ?? [], placeSteps(place) ?? []);

  it('by all of its steps', () => {
    expect(names('三(四)', '三(四)')).toBe(true);
    expect(names('三', '三(四)')).toBe(false);
    expect(names('三(四)', '三')).toBe(false);
    expect(names('三(五)', '三(四)')).toBe(false);
  });

  it('by an item of whichever part, but not of an article or deeper', () => {
    expect(names('(四)', '三(四)')).toBe(true);
    expect(names('(五)', '三(四)')).toBe(false);
    expect(names('(四)', '第三条(四)')).toBe(false);
    expect(names('(四)', '三(四)2')).toBe(false);
    expect(names('三', '二三')).toBe(false);
  });

  it('by a chapter or section of whichever division above it', () => {
    expect(names('第二节', '第一章第二节')).toBe(true);
    expect(names('第一章第二节', '第三编第一章第二节')).toBe(true);
    expect(names('第二章', '第一编第二章')).toBe(true);
    expect(names('第三节', '第一章第二节')).toBe(false);
    expect(names('第二章', '第二章')).toBe(true);
    expect(names('第二节', '三第二节')).toBe(false);
  });

  it('by a paragraph of an article, which stands on its page', () => {
    expect(names('第十二条第二款', '第十二条')).toBe(true);
    expect(names('第十二条第二款', '第十三条')).toBe(false);
    expect(names('第十二条第三项', '第十二条第二款第三项')).toBe(true);
    expect(names('第十二条第一款第三项', '第十二条第二款第三项')).toBe(false);
    expect(names('第十二条第二款第三项', '第十二条第二款第三项')).toBe(true);
  });
});
