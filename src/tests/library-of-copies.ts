import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importEdition } from '#content/import-edition.ts';
import { readCollection } from '#content/read-collection.ts';
import { writeFiles } from '#content/write-files.ts';
import { registerDepartments } from '#domain/corpus/registry.ts';
import { cutGuideline, publishedText } from './published.ts';
import { generator, pick } from './search/sampling.ts';

/** So many years has each series of a made library, but perhaps the last. */
const yearsInSeries = 5;
/** Those parts have tasks and no figures, so that any of their sentences may stand for any other. */
const shuffled = /^[234]-/u;

/**
 * Adds documents to a content folder that holds the guideline of 2022 until it holds so many: its text, with the sentences
 * of the parts that give tasks drawn anew for each, in series of a few years.
 *
 * @returns the slugs of all, the guideline's first
 */
export function addCopies(content: string, editions: number): readonly string[] {
  const made = Array.from({ length: editions - 1 }, (_, index) => {
    const series = `made${Math.floor(index / yearsInSeries) + 1}`;
    const year = 2023 + (index % yearsInSeries);
    return { series, year, slug: `${series}-${year}`, text: recombinedText(index + 1, year) };
  });
  const series = [...new Set(made.map(({ series }) => series))];
  for (const name of series) writeFileSync(join(content, 'series', `${name}.mdx`), seriesFile(name));
  writeFileSync(join(content, 'library.mdx'), `---\nseries: [${['guideline', ...series].join(', ')}]\n---\n`);
  for (const { slug, text } of made) importInto(content, slug, text);
  return ['2022', ...made.map(({ slug }) => slug)];
}

/** Writes what a text makes of an edition, in the place of what it was before. */
export function importInto(content: string, slug: string, text: string): void {
  const folder = join(content, slug);
  const day = `${slug.slice(-4)}-03-28`;
  mkdirSync(folder, { recursive: true });
  const { owned, laidOut } = importEdition({
    bytes: Buffer.from(text),
    file: `${slug}.txt`,
    slug,
    folder,
    departments: registerDepartments(readCollection(content, 'departments', []), []),
    given: { published: day },
    replaces: true,
    on: day,
  });
  writeFiles(folder, new Map([...owned, ...laidOut]), []);
}

const seriesFile = (series: string): string => `---
title: 推动知识产权高质量发展年度工作指引
kind: 工作指引
short: ${series}
parents: {}
---

由指引的句子重新组合而成，供测量之用。
`;

/** The guideline as if it were of that year, with sentences drawn anew by that seed. */
export function recombinedText(seed: number, year: number): string {
  const random = generator(seed);
  const sentences = cutGuideline()
    .filter(({ id }) => shuffled.test(id))
    .flatMap((unit) => unit.sentences.map(({ words }) => words));
  let text = publishedText('2022');
  let at = 0;
  for (const words of sentences) {
    const drawn = pick(sentences, random);
    at = text.indexOf(words, at);
    if (at < 0) throw new Error(`“${words}” does not stand in the guideline behind the sentence before it.`);
    text = text.slice(0, at) + drawn + text.slice(at + words.length);
    at += drawn.length;
  }
  return text
    .replaceAll('（2022）', `（${year}）`)
    .replaceAll(/〔2022〕\d+号/gu, `〔${year}〕${(seed % 90) + 1}号`)
    .replace(/2022年3月\d+日$/mu, `${year}年3月20日`);
}
