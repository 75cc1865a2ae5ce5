import { expect, test } from 'vitest';
import { changedKinds, droppedKinds } from '#domain/model/reception.ts';
import { rules } from './edit-rules.ts';
import { changedName, droppedName, receivedForm } from './reception-names.ts';

test('what was received is named with its encoding, where it has one', () => {
  const named = (form: Parameters<typeof receivedForm>[0]['form'], encoding: string | null = null) =>
    receivedForm({ form, encoding });
  expect(named('text', 'GB18030')).toBe('文本文件（GB18030编码）');
  expect(named('html', 'UTF-8')).toBe('一个保存下来的网页（UTF-8编码）');
  expect([named('markdown'), named('docx'), named('pdf')]).toEqual([
    ...['一个Markdown文件', '一个Word文件（DOCX）', '一个带文字的PDF文件'],
  ]);
});

test('everything that decoding leaves out, and everything that an edit or decoding changes, has a name of its own', () => {
  const changed = changedKinds.map(changedName);
  const edited = Object.values(rules);
  for (const names of [
    droppedKinds.map(droppedName),
    changed.map(({ name }) => name),
    edited.map(({ name }) => name),
  ]) {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\p{Script=Han}、（）]{2,}$/u);
  }
  const fates = [...changed.map(({ fate }) => fate), ...edited.map(({ reason }) => reason)];
  expect(new Set(fates).size).toBe(fates.length);
  for (const fate of fates) expect(fate).toMatch(/\p{Script=Han}{2,}.*。$/u);
});
