import { describe, expect, it } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { cite, pathOfSubject } from './cite.ts';
import { addressWithWords } from './cited.ts';
import { citedEdition } from './cited-edition.ts';

const edition = smallEdition();
const occasion = { words: '', hash: null, locate: (path: string) => path, accessed: null };

const range = (from: string, to = from) => ({ from, to });

describe('what is cited', () => {
  it('lives on its own page, or in its clause’s or the whole document’s', () => {
    expect(pathOfSubject('2022', '3-4-d12')).toBe('2022/3-4/#d12');
    expect(pathOfSubject('2022', [range('3-4-s2'), range('3-4-s2')])).toBe('2022/3-4/s2/');
    expect(pathOfSubject('2022', [range('3-4-s1', '3-4-s2'), range('3-5-s1')])).toBe('2022/#3-4-s1..3-4-s2,3-5-s1');
  });

  it('lives inside its sentence’s page, its clause’s or the whole document’s where it is part of a sentence', () => {
    const at = (from: string, start: number, to: string, end: number) => [{ from, to, start, end }];
    expect(pathOfSubject('2022', at('3-4-s7', 3, '3-4-s7', 12))).toBe('2022/3-4/s7/#s7:3-12');
    expect(pathOfSubject('2022', at('3-4-s7', 3, '3-4-s8', 5))).toBe('2022/3-4/#s7:3..s8:5');
    expect(pathOfSubject('2022', at('3-4-s7', 3, '3-5-s1', 5))).toBe('2022/#3-4-s7:3..3-5-s1:5');
    expect(pathOfSubject('2022', [...at('3-4-s7', 3, '3-4-s7', 12), range('3-4-s9')])).toBe('2022/3-4/#s7:3-12,s9');
  });

  it('has the hash of its words in its address where it is part of a sentence, and nowhere twice', () => {
    const cited = cite(citedEdition(edition), [{ from: '3-4-s2', to: '3-4-s2', start: 1, end: 4 }], {
      ...occasion,
      hash: '1a2b3c4d',
    });
    expect(cited.address).toBe('2022/3-4/s2/?words=1a2b3c4d#s2:1-4');
    expect(addressWithWords(cited)).toBe(cited.address);
  });

  it('must have a place in the edition', () => {
    expect(() => cite(citedEdition(edition), '3-9', occasion)).toThrow('Edition 2022 has no place with the id "3-9".');
  });
});

describe('an edition in citations', () => {
  it('is cited by the title of its notice, wherever it stands there', () => {
    const title = '国家知识产权局关于印发《推动知识产权高质量发展年度工作指引（2022）》的通知';
    const { notice } = edition;
    if (!notice) throw new Error('The edition has lost its notice.');
    const numbered = { ...notice, paragraphs: [{ kind: 'number', words: '15号' } as const, ...notice.paragraphs] };
    expect(citedEdition(edition).notice).toBe(title);
    expect(citedEdition({ ...edition, notice: numbered }).notice).toBe(title);
  });

  it('is cited by its own title where it came without a notice', () => {
    expect(citedEdition({ ...edition, notice: null }).notice).toBe('推动知识产权高质量发展年度工作指引（2022）');
  });

  it('names an item without a title by its number alone', () => {
    const [part] = edition.parts;
    const [clause] = part?.clauses ?? [];
    if (!part || !clause) throw new Error('The edition has lost its first clause.');
    const { places } = citedEdition({ ...edition, parts: [{ ...part, clauses: [{ ...clause, title: '' }] }] });
    expect(places['1-3']).toEqual({ short: '一（三）', formal: '第一部分第（三）项' });
    expect(places['1']).toEqual({ short: '第一部分', formal: '第一部分“总体要求”' });
  });
});
