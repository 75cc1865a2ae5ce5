import { expect, test } from 'vitest';
import { describe as say } from '../problem.ts';
import { checkWords } from './check-words.ts';
import { smallEditionContent, withWords } from './small-content.fixture.ts';

const said = (edition = smallEditionContent()): string[] => checkWords(edition).map(say);

test('words as their source has them are sound', () => {
  expect(said()).toEqual([]);
});

test('an edit that does not fit the source is said', () => {
  const edition = smallEditionContent();
  const edits = [{ offset: 30, before: '发布日期', after: '', rule: 'metadata' as const, evidence: null }];
  expect(said({ ...edition, edits })[0]).toBe(
    'content/2023/edits.json: an edit expects these words, but the source has “发布时间” at code point 30: “发布日期”. Import the source again, or mend the entry.',
  );
});

test('a file out of its place is said', () => {
  const edition = smallEditionContent();
  const texts = edition.texts.map((text) => (text.id === '2-2' ? { ...text, id: '2-3' } : text));
  expect(said({ ...edition, texts })).toEqual([
    'content/2023/clauses/2-2.mdx:1: the file does not begin with the label of clause 2-3: “（二）优化服务。向商标局推广证书。（国际”. Import again, or rename the file.',
  ]);
});

test('a character that nobody sees is said with its line and code point, though the source has it too', () => {
  expect(said(withWords('clauses/1-2', '企业数量', '企业\u200b数量'))).toEqual([
    'content/2023/clauses/1-2.mdx:3: U+200B is an invisible character: “6个月，惠及企业\u200b数量增长10%以”. Compare with the official page; put the right character there by a correction in edits.json.',
  ]);
});

test('a place that says who is responsible is read, or listed by the import, or said', () => {
  const edition = withWords('clauses/2-2', '推广证书。', '推广证书（条法司牵头），做好宣传。');
  expect(said(edition)).toEqual([
    'content/2023/clauses/2-2.mdx:1: this says who is responsible, but is neither read as a note nor listed in source.json: “（条法司牵头）”. Import the source again, so that readers are told; or teach the forms in src/domain/document/responsibility this one.',
  ]);
  const record = { ...edition.record, unread: [{ line: 38, words: '（条法司牵头）' }] };
  expect(said({ ...edition, record })).toEqual([]);
});

test('a place in the notice is said as well, and each place asks for an entry of its own', () => {
  const edition = withWords('notice', '印发给你们。', '印发给你们（办公室负责）（办公室负责）。');
  const record = { ...edition.record, unread: [{ line: 9, words: '（办公室负责）' }] };
  expect(said({ ...edition, record })).toHaveLength(1);
  expect(said({ ...edition, record })[0]).toContain('content/2023/notice.mdx:7: this says who is responsible');
});
