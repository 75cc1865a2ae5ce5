import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { markedDocxOf } from './marked-docx.ts';

const text = '第一段说“大力培训”。\n第二段，见三（九）。';
const note = (words: string, tone: 'right' | 'wrong' | 'open', label: string) => ({
  at: { from: text.indexOf(words), to: text.indexOf(words) + words.length },
  tone,
  label,
  words,
});
const file = await markedDocxOf({
  title: '核对报告',
  about: ['文稿共20字。'],
  text,
  notes: [
    {
      ...note('“大力培训”', 'wrong', '有出入'),
      lines: [
        [
          { kind: 'plain', words: '大力培' },
          { kind: 'deleted', words: '训' },
          { kind: 'inserted', words: '育' },
        ],
        [{ kind: 'link', words: '三（四）第4句', link: 'https://example.org/2022/3-4/#s4' }],
      ],
    },
    { ...note('三（九）', 'right', '相符'), lines: [[{ kind: 'plain', words: '有这一处。' }]] },
  ],
});

test('a text stands in Word as it is, below the list of what is not right', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
  const lines = value.split('\n').filter((line) => line !== '');
  expect(lines).toEqual([
    '核对报告',
    '文稿共20字。',
    '要看一看的地方',
    '1　有出入　“大力培训”',
    '大力培训育',
    '三（四）第4句',
    '文稿全文',
    ...text.split('\n'),
  ]);
});

test('each place of it has a comment with what is said of it', () => {
  const parts = unzipSync(file);
  const part = (name: string) => new TextDecoder().decode(parts[name]);
  const comments = part('word/comments.xml')
    .split('<w:comment ')
    .slice(1)
    .map((comment) => comment.replace(/^[^>]*>|<\/w:p>/gu, '').replace(/<[^>]*>/gu, ''));
  expect(comments).toEqual(['1　有出入大力培训育三（四）第4句', '2　相符有这一处。']);
  const marked = /<w:commentRangeStart w:id="0"\/>(.*?)<w:commentRangeEnd w:id="0"\/>/su.exec(
    part('word/document.xml'),
  );
  expect(marked?.[1]?.replace(/<[^>]*>/gu, '')).toBe('“大力培训”');
});
