import { describe, expect, it } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { cite } from './cite.ts';
import { citedEdition } from './cited-edition.ts';
import { discussionAddress, letterAbout, mailAddress, reportAbout, reportOf } from './hand-off.ts';

const letter = { title: '三（四）第2句', body: '加大&指导。\nhttps://example.org/2022/3-4/s2/\n' };

describe('a hand-off', () => {
  it('has the source as its title, and room below the quotation for what the reader says', () => {
    const sentence = [{ from: '3-4-s2', to: '3-4-s2' }];
    const occasion = { words: '加大指导力度。', hash: null, locate: (path: string) => `/${path}`, accessed: null };
    expect(letterAbout(cite(citedEdition(smallEdition()), sentence, occasion))).toEqual({
      title: '《推动知识产权高质量发展年度工作指引（2022）》三（四）第2句',
      body: '加大指导力度。\n——《推动知识产权高质量发展年度工作指引（2022）》三（四）第2句\n/2022/3-4/s2/\n\n',
    });
  });

  it('reports an error with its page and words, and with room for what they should be', () => {
    expect(reportOf('三（四）', '/2022/3-4/').body).toBe('页面：/2022/3-4/\n现在：\n应为：\n依据：\n');
    const part = cite(citedEdition(smallEdition()), [{ from: '3-4-s2', to: '3-4-s2', start: 2, end: 4 }], {
      words: '指导',
      cut: { before: true, after: true },
      hash: '1a2b3c4d',
      locate: (path) => `/${path}`,
      accessed: null,
    });
    expect(reportAbout(part)).toEqual({
      title: '报告错误：《推动知识产权高质量发展年度工作指引（2022）》三（四）第2句',
      body: '页面：/2022/3-4/s2/?words=1a2b3c4d#s2:2-4\n现在：“……指导……”\n应为：\n依据：\n',
    });
  });

  it('by mail fills in subject and body, lines ended as mail wants them', () => {
    const mail = new URL(mailAddress(letter));
    expect(mail.searchParams.get('subject')).toBe('三（四）第2句');
    expect(mail.searchParams.get('body')).toBe('加大&指导。\r\nhttps://example.org/2022/3-4/s2/\r\n');
  });

  it('to an issue tracker adds title and body to what the address has', () => {
    const issue = new URL(discussionAddress('https://example.org/issues/new?labels=text', letter));
    expect(Object.fromEntries(issue.searchParams)).toEqual({ labels: 'text', ...letter });
    const bare = new URL(discussionAddress('https://example.org/issues/new', letter));
    expect(bare.pathname).toBe('/issues/new');
    expect(Object.fromEntries(bare.searchParams)).toEqual(letter);
  });

  it('fills in a template, such as a mail address of the site', () => {
    const mail = new URL(discussionAddress('mailto:office@example.org?subject={title}&body={body}', letter));
    expect(mail.pathname).toBe('office@example.org');
    expect(mail.searchParams.get('body')).toBe(letter.body);
  });
});
