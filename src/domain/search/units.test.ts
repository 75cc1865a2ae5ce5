import { expect, test } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { cataloguedUnits } from './units.ts';

test('the units of an edition have their places and how many sentences they hold themselves', () => {
  expect(cataloguedUnits(smallEdition())).toEqual([
    { id: 'notice', place: '通知', title: '', part: null, clause: null, sentences: 2 },
    { id: 'preamble', place: '序言', title: '', part: null, clause: null, sentences: 1 },
    { id: '1', place: '第一部分', title: '总体要求', part: 1, clause: null, sentences: 0 },
    { id: '1-3', place: '一（三）', title: '主要目标', part: 1, clause: 3, sentences: 3 },
    { id: '3', place: '第三部分', title: '完善政策体系', part: 3, clause: null, sentences: 0 },
    { id: '3-4', place: '三（四）', title: '健全知识产权保护政策', part: 3, clause: 4, sentences: 3 },
    { id: '3-5', place: '三（五）', title: '完善运用促进政策', part: 3, clause: 5, sentences: 2 },
    { id: '5', place: '第五部分', title: '工作要求', part: 5, clause: null, sentences: 2 },
  ]);
});
