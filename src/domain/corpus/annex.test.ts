import { expect, test } from 'vitest';
import { deriveAnnex } from './annex.ts';
import { smallEditionContent } from './small-content.fixture.ts';

function annexOf(body: string | null) {
  const edition = smallEditionContent();
  const texts = edition.texts.filter(({ id }) => id !== 'annex');
  const file = { id: 'annex', file: 'content/2023/annex.mdx', body: body ?? '' };
  return deriveAnnex({ ...edition, texts: body === null ? texts : [...texts, file] });
}

test.each([
  ['附件：示例清单.pdf\n', '附件：示例清单.pdf', '示例清单'],
  ['附件1:任务清单.DOCX', '附件1:任务清单.DOCX', '任务清单'],
  ['附件：\n\n示例清单.doc\n', '附件：\n示例清单.doc', '示例清单'],
  ['附件：1.甲.wps\n\n2.乙.ofd\n', '附件：1.甲.wps\n2.乙.ofd', '1.甲'],
  ['附件：关于附件：的说明.md', '附件：关于附件：的说明.md', '关于附件：的说明.md'],
])('%j loses no line', (body, words, title) => {
  expect(annexOf(body)).toEqual({ words, title, held: false, reason: '只收到名称。' });
});

test('a document without an annex has none', () => {
  expect(annexOf(null)).toBeNull();
});
