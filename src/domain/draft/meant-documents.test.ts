import { expect, it } from 'vitest';
import { documentsNamed } from './documents-named.ts';
import { earlier, later, law } from './guidelines.fixture.ts';
import { MeantDocuments } from './meant-documents.ts';

/** What is meant at the sign △ of a text. */
function meant(text: string, documents = [later, earlier, law]) {
  const at = text.indexOf('△');
  const { held, source, among, near } = new MeantDocuments(text, documentsNamed(text, documents)).at({
    from: at,
    to: at + 1,
  });
  return [held?.slug ?? null, source, among.map(({ slug }) => slug).join(' '), near ? 'near' : 'far'];
}
const [old, recent] = [`《${earlier.title}》`, `《${later.title}》`];

it('the document that was named last in the sentence is meant', () => {
  expect(meant(`${old}和${recent}的△。`)).toEqual(['2023', null, '', 'near']);
  expect(meant(`${old}说“好。很好！”，见△。`)).toEqual(['2022', null, '', 'near']);
  expect(meant('《专利法》的△。')).toEqual([null, '《专利法》', '', 'near']);
  expect(meant('国发〔2020〕5号的△。')).toEqual([null, '国发〔2020〕5号', '', 'near']);
  expect(meant('《推动高质量发展工作指引》的△。')).toEqual([null, null, '2023 2022', 'near']);
});

it('one that is named behind it in the sentence is meant where none was before', () => {
  expect(meant(`△见于${old}。`)).toEqual(['2022', null, '', 'near']);
  expect(meant(`${recent}。△见于${old}。`)).toEqual(['2023', null, '', 'far']);
  expect(meant(`△。${recent}和${old}。`)).toEqual([null, null, '', 'far']);
});

it('beyond the end of the sentence the last one that is held is meant', () => {
  for (const end of ['。', '！', '？', '；', '\n'])
    expect(meant(`${old}要读${end}见△。`)).toEqual(['2022', null, '', 'far']);
  expect(meant(`${old}${'，'.repeat(201)}△`)).toEqual(['2022', null, '', 'far']);
  expect(meant(`${old}${'，'.repeat(200)}△`)).toEqual(['2022', null, '', 'near']);
});

it('one that is not held and stands between in the paragraph may be meant as well', () => {
  expect(meant(`${old}。又有《专利法》。见△。`)).toEqual(['2022', '《专利法》', '', 'far']);
  expect(meant(`${old}。又有《专利法》。\n见△。`)).toEqual(['2022', null, '', 'far']);
});

it('of a title that several have in the paragraph each may be meant, and the last that was held', () => {
  expect(meant('《推动高质量发展工作指引》。见△。')).toEqual([null, null, '2023 2022', 'far']);
  expect(meant(`《${law.title}》。《推动高质量发展工作指引》。见△。`)).toEqual([
    null,
    null,
    '2023 2022 measures-2021',
    'far',
  ]);
  expect(meant(`《${law.title}》。《推动高质量发展工作指引》。\n见△。`)).toEqual(['measures-2021', null, '', 'far']);
});

it('the only document that is named at all is meant also before it is', () => {
  expect(meant(`见△。\n${old}。${old}。`)).toEqual(['2022', null, '', 'far']);
  expect(meant(`见△。\n${old}。《专利法》。`)).toEqual([null, null, '', 'far']);
  expect(meant('见△。')).toEqual([null, null, '', 'far']);
});
