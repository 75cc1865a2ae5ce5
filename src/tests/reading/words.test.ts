import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { editsSchema } from '#domain/corpus/front-matter.ts';
import { mendText } from '#domain/document/mend.ts';
import { parseNumeral } from '#domain/document/numerals.ts';
import { documentText, loadPage } from '#tests/html.ts';

const sites = Object.values(inject('sites'));
const [edition] = loadCorpus('content').editions;
if (edition === undefined) throw new Error('There is no edition to compare with.');

const source = readFileSync('content/2022/source.txt', 'utf8');
const edits = editsSchema.parse(JSON.parse(readFileSync('content/2022/edits.json', 'utf8')));
const mended = mendText(source, edits).points.join('');
const bare = (text: string) => text.replace(/\s/gu, '');

/** The source cut at its labels, without the help of the corpus: id of part or clause to its words. */
function slices(): Map<string, string> {
  const found = new Map<string, string>();
  let part = 0;
  let id = 'opening';
  for (const line of mended.split('\n').filter((text) => text.trim() !== '')) {
    const partLabel = /^([一二三四五]+)、/u.exec(line)?.[1];
    const clauseLabel = /^（([一二三四五六七八九十]+)）/u.exec(line)?.[1];
    if (partLabel !== undefined) {
      part = parseNumeral(partLabel) ?? 0;
      id = String(part);
    } else if (clauseLabel !== undefined && part > 0) id = `${part}-${parseNumeral(clauseLabel)}`;
    else if (line.startsWith('附件')) id = 'annex';
    found.set(id, (found.get(id) ?? '') + bare(line));
  }
  return found;
}

test('the whole-document page holds the source with its listed edits, character by character', () => {
  for (const { dir } of sites) expect(documentText(loadPage(dir, '2022/').$)).toBe(bare(mended));
});

test('the source with its edits differs from the text as received in nothing but what the list says', () => {
  const kept = edits.filter(({ rule }) => rule !== 'furniture' && rule !== 'metadata');
  const allowed = /^(?:\p{P}|\p{Sm}|\s|\.pdf|#)*$/u;
  for (const { before, after, rule } of kept) {
    const label = rule === 'label' ? /[一二三四五六七八九十]/gu : /$^/gu;
    expect(before.replace(label, '') + after.replace(label, '')).toMatch(allowed);
  }
});

test('every part and clause page holds exactly its slice of the source', () => {
  const bySlice = slices();
  const clauses = edition.parts.flatMap((part) => part.clauses);
  expect(clauses).toHaveLength(14);
  for (const { dir } of sites) {
    for (const { id } of clauses) expect(documentText(loadPage(dir, `2022/${id}/`).$), id).toBe(bySlice.get(id));
    for (const { id, clauses } of edition.parts) {
      const words = [id, ...clauses.map((clause) => clause.id).filter((clause) => clause !== id)];
      const expected = words.map((key) => bySlice.get(key)).join('');
      expect(documentText(loadPage(dir, `2022/${id}/`).$), id).toBe(expected);
    }
  }
});

test('notice and preamble stand on pages of their own, and together are what comes before part one', () => {
  for (const { dir } of sites) {
    const both = ['notice', 'preamble'].map((id) => documentText(loadPage(dir, `2022/${id}/`).$)).join('');
    expect(both).toBe(slices().get('opening'));
  }
});

test('the element with the id of a sentence holds exactly its words, on its own clause page and on the whole one', () => {
  const { sentences, notice, preamble } = edition;
  const all = [...(notice?.sentences ?? []), ...(preamble?.sentences ?? []), ...sentences];
  expect(all).toHaveLength(98);
  for (const { dir } of sites) {
    const whole = loadPage(dir, '2022/').$;
    for (const { id, clause, number, words } of all) {
      const own = loadPage(dir, `2022/${clause}/`).$;
      expect(own(`[id="s${number}"]`).text(), id).toBe(words);
      expect(whole(`[id="${id}"]`).text(), id).toBe(words);
    }
  }
});

test('the element with the id of a duty holds its sentences and its note', () => {
  const duties = edition.parts.flatMap((part) => part.clauses).flatMap((clause) => clause.duties);
  expect(duties).toHaveLength(30);
  for (const { dir } of sites) {
    const { $ } = loadPage(dir, '2022/');
    for (const { id, heading, sentences, note } of duties) {
      const element = $(`[id="${id}"]`).clone();
      element.find('[data-ours]').remove();
      const words = (heading ?? '') + sentences.map((sentence) => sentence.words).join('') + (note?.words ?? '');
      expect(bare(element.text()), id).toBe(words);
    }
  }
});
