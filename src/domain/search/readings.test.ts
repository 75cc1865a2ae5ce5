import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { contextsIn } from './contexts.ts';
import { arrangeReadings, readerOf } from './readings.ts';

/** Reads 行 as háng in 银行 and 行长, and as xíng elsewhere; 银 as yín, 长 as zhǎng after 行 and cháng elsewhere. */
function readAloud(text: string): readonly string[] {
  return Array.from(text, (character, at) => {
    if (character === '行') return text[at - 1] === '银' || text[at + 1] === '长' ? 'hang' : 'xing';
    if (character === '长') return text[at - 1] === '行' ? 'zhang' : 'chang';
    return { 银: 'yin', 施: 'shi', 为: 'wei', 政: 'zheng', 期: 'qi' }[character] ?? character;
  });
}

const texts = ['施行。', '行为', '行政', '银行', '施行长期', '长期，TISC'];
/** Cuts 施行长期 and 银行长 into words of two characters, the last of which may lack one. */
const cut = (text: string): readonly string[] => text.match(/..?/gu) ?? [];
const readAt = readerOf(arrangeReadings([contextsIn(texts, readAloud, cut)]));

describe('readings', () => {
  it('are one for a character that is always read so', () => {
    expect(readAt('施行。', 0)).toEqual(['shi']);
    expect(readAt('长期', 1)).toEqual(['qi']);
  });

  it('are those of the place where a character stands', () => {
    expect(readAt('行政', 0)).toEqual(['xing']);
    expect(readAt('长期', 0)).toEqual(['chang']);
  });

  it('are both where two words might share a character', () => {
    expect(readAt('施行长期', 1)).toEqual(['hang', 'xing']);
    expect(readAt('银行', 1)).toEqual(['hang']);
  });

  it('are not given for what is no Chinese character, or none that the texts hold', () => {
    expect(readAt('TISC', 0)).toEqual([]);
    expect(readAt('，', 0)).toEqual([]);
    expect(readAt('专利', 0)).toEqual([]);
  });

  it('take each character once, whatever the number of texts', () => {
    const { syllables } = arrangeReadings([contextsIn(['施行', '施行', '施为'], readAloud, cut)]);
    expect(syllables).toEqual({ shi: '施', xing: '行', wei: '为' });
  });

  it('are the same whether texts are read together or apart, and in whatever order', () => {
    const parts = texts.map((text) => contextsIn([text], readAloud, cut));
    const together = JSON.stringify(arrangeReadings([contextsIn(texts, readAloud, cut)]));
    expect(JSON.stringify(arrangeReadings(parts))).toBe(together);
    expect(JSON.stringify(arrangeReadings(parts.toReversed()))).toBe(together);
  });

  it('are those that a character has in most places, each counted once', () => {
    const { syllables, elsewhere } = arrangeReadings(
      [['行政', '行为'], ['行政', '银行'], ['银行']].map((some) => contextsIn(some, readAloud, cut)),
    );
    expect(syllables.xing).toBe('行');
    expect(elsewhere).toEqual({ hang: '银行 ' });
  });
});

it.each([
  ['重点任务', 'zhong dian ren wu'],
  ['重复侵权', 'chong fu qin quan'],
  ['施行', 'shi xing'],
  ['银行', 'yin hang'],
  ['增长', 'zeng zhang'],
  ['长期', 'chang qi'],
  ['调查', 'diao cha'],
  ['调解', 'tiao jie'],
  ['统计造假', 'tong ji zao jia'],
  ['效率', 'xiao lv'],
])('the library reads %s as %s, as the site asks it', (text, wanted) => {
  const library = (words: string) => pinyin(words, { toneType: 'none', v: true, type: 'array' });
  const read = readerOf(arrangeReadings([contextsIn([text], library, (words) => [words])]));
  expect(Array.from(text, (_, at) => read(text, at)).join(' ')).toBe(wanted);
});
