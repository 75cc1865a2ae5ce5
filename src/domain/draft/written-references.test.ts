import { describe, expect, it } from 'vitest';
import { bareItems, writtenAddresses } from './written-references.ts';

describe('items without their part', () => {
  const items = (text: string) =>
    bareItems(text).map(({ at, label, sentences }) => [text.slice(at.from, at.to), label, sentences]);

  it('are written as 项, or by their label with a sentence', () => {
    expect(items('见第（四）项和（五）第2句，以及第(12)项第3—5句。')).toEqual([
      ['第（四）项', '（四）', null],
      ['（五）第2句', '（五）', [2, 2]],
      ['第(12)项第3—5句', '（十二）', [3, 5]],
    ]);
    expect(items('（3）第二至第四句、（三）第1~2句')).toEqual([
      ['（3）第二至第四句', '（三）', [2, 4]],
      ['（三）第1~2句', '（三）', [1, 2]],
    ]);
  });

  it('are none where a label stands alone, or no numeral in it', () => {
    expect(items('（四）健全政策，（甲）第2句，第四项，（一百二十）第2句')).toEqual([]);
  });
});

describe('addresses', () => {
  const addresses = (text: string) =>
    writtenAddresses(text).map(({ at, host, edition, inside, fragment, hash }) => [
      text.slice(at.from, at.to),
      host,
      edition,
      inside.join(' '),
      fragment,
      hash,
    ]);

  it('are links into an edition, wherever the site stands', () => {
    expect(addresses('见https://a.example/ip/2022/3-4/s2/?words=1a2b3c4d#s2:3-5。')).toEqual([
      ['https://a.example/ip/2022/3-4/s2/?words=1a2b3c4d#s2:3-5', 'a.example', '2022', '3-4 s2', 's2:3-5', '1a2b3c4d'],
    ]);
    expect(addresses('http://a.example/plan-2023/?x=1&words=00000000')).toEqual([
      ['http://a.example/plan-2023/?x=1&words=00000000', 'a.example', 'plan-2023', '', '', '00000000'],
    ]);
    expect(addresses('https://a.example/news/ https://a.example')).toEqual([]);
  });

  it('end before the marks of the sentence that they stand in', () => {
    const address = 'https://a.example/2022/3-4/';
    for (const end of ['.', ',', ')', '.)', '?', '。', '，见', '）', ' x'])
      expect(addresses(`${address}${end}`).map(([written]) => written)).toEqual([address]);
  });

  it('promise a hash of eight digits or none', () => {
    const hash = (query: string) => addresses(`https://a.example/2022/3-4/${query}`)[0]?.[5];
    expect(hash('?words=1a2b3c4')).toBeNull();
    expect(hash('?words=1a2b3c4d5')).toBeNull();
    expect(hash('?swords=1a2b3c4d')).toBeNull();
  });

  it('are ids of sentences as well, with their edition or without', () => {
    expect(addresses('2022/3-4-s2、3-4-s12、notice-s1、plan-2023/a12-s1')).toEqual([
      ['2022/3-4-s2', null, '2022', '3-4 s2', '', null],
      ['3-4-s12', null, null, '3-4 s12', '', null],
      ['notice-s1', null, null, 'notice s1', '', null],
      ['plan-2023/a12-s1', null, 'plan-2023', 'a12 s1', '', null],
    ]);
    expect(addresses('3-4-s0、x3-4-s2x、b/3-4-s2、a.3-4-s2、3-4-s2-1、3-4')).toEqual([]);
    // Inside of an address it is part of that.
    expect(addresses('https://a.example/2022/#3-4-s2')).toHaveLength(1);
  });
});
