import { expect, test } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { frameOf } from './frame.ts';
import { specificForms } from './specific-forms.ts';

test('a clause is named by its label with its part, and by nothing that may be another’s', () => {
  const forms = specificForms(smallEdition());
  for (const form of ['三（四）', '第三部分第（四）项', '第三部分（四）']) expect(forms.get(form), form).toBe('3-4');
  for (const form of ['（四）', '三(四)', '第三部分', '通知', '序言', '3-4', '三'])
    expect(forms.has(form), form).toBe(false);
});

test('a frame is as high as its words want, up to what a page can bear, and its title breaks out of no attribute', () => {
  const [short, long] = ['字'.repeat(30), '字'.repeat(3000)].map((words) =>
    frameOf('https://a.example/', 'a"b', words),
  );
  expect(short).toMatchObject({ width: 600, height: 151 });
  expect(long?.height).toBe(480);
  expect(short?.html).toBe(
    '<iframe src="https://a.example/" title="a&quot;b" width="600" height="151" loading="lazy"></iframe>',
  );
});
