import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { loadPages } from '#tests/html.ts';
import { cutGuideline, editions, hashOf, placeOf, wordsOf } from '#tests/published.ts';

const { base, root } = inject('sites');
const title = '《推动知识产权高质量发展年度工作指引（2022）》';
const site = 'https://example.org/ip/';

/** What a crawler makes of a page: it runs no script and reads the first 64 KiB. */
async function crawl(path: string) {
  const response = await fetch(`${base.address}${path}`);
  const bytes = Buffer.from(await response.arrayBuffer()).subarray(0, 64 * 1024);
  const $ = load(bytes.toString('utf8'));
  const property = (name: string) => $(`meta[property="${name}"]`).attr('content');
  return {
    status: response.status,
    title: $('title').text(),
    description: $('meta[name="description"]').attr('content') ?? '',
    canonical: $('link[rel="canonical"]').attr('href'),
    url: property('og:url'),
    shownTitle: property('og:title'),
    shownDescription: property('og:description'),
    picture: property('og:image') ?? '',
    parts: ['name', 'image'].map((name) => $(`[itemprop="${name}"]`).attr('content')),
  };
}

/** Width and height of a PNG, from its header. */
const measure = (png: Buffer) => [png.subarray(1, 4).toString('ascii'), png.readUInt32BE(16), png.readUInt32BE(20)];

describe('a link to a sentence, pasted into a chat', () => {
  test.for(cutGuideline().flatMap(({ sentences }) => sentences))('$id previews well', async ({ id, words }) => {
    const path = `2022/${id.replace(/-(s\d+)$/u, '/$1')}/`;
    const seen = await crawl(path);
    expect(seen.status).toBe(200);
    // The newest edition goes without its year.
    expect(seen.title.replace(/^2022年/u, '').startsWith(placeOf(id))).toBe(true);
    expect([...seen.title].length).toBeLessThanOrEqual(30);
    expect(seen.description).toContain(words);
    expect(seen.description).toContain(title);
    expect([seen.canonical, seen.url]).toEqual([`${site}${path}`, `${site}${path}`]);
    expect(seen.shownTitle).toBe(seen.title);
    expect(seen.shownDescription).toBe(seen.description);
    expect(seen.parts).toEqual([seen.title, seen.picture]);
    expect(seen.picture).toBe(`${site}og/2022/${id.replace(/-(s\d+)$/u, '/$1')}.png`);
    const picture = await fetch(seen.picture.replace(site, base.address));
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(measure(Buffer.from(await picture.arrayBuffer()))).toEqual(['PNG', 1200, 630]);
  });
});

test('pictures are small enough for a chat to fetch at once, and in colours of a palette', () => {
  const pictures = globSync('og/**/*.png', { cwd: base.dir }).map((file) => readFileSync(join(base.dir, file)));
  // Bytes 24 and 25 of a PNG: bits a pixel, and 3 for a palette.
  for (const picture of pictures) expect([...picture.subarray(24, 26)]).toEqual([4, 3]);
  const sizes = pictures.map((picture) => picture.length).sort((one, other) => one - other);
  expect(sizes.length).toBeGreaterThan(130);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(25_000);
  expect(sizes.at(-1)).toBeLessThanOrEqual(30_000);
});

test('parts, clauses, targets and departments have pictures of their own, and every page shows one that is there', () => {
  // Home, an edition, what stands below it but its lists, each target and each department.
  const pictured =
    /^(?:|\d{4}\/(?:(?:notice|preamble|[\d-]+)\/(?:s\d+\/)?|targets\/[a-z]+\/)?|departments\/[a-z-]+\/)$/u;
  for (const { path, $ } of loadPages(base.dir)) {
    const picture = $('meta[property="og:image"]').attr('content') ?? '';
    const own = (pictured.test(path) && path.replace(/\/$/u, '')) || 'index';
    expect(picture, path).toBe(`${site}og/${own}.png`);
    expect(existsSync(join(base.dir, picture.slice(site.length))), picture).toBe(true);
  }
});

test('without a SITE_URL no address that must be absolute is made up', () => {
  for (const { path, $ } of loadPages(root.dir)) {
    expect($('link[rel="canonical"], meta[property^="og:"]').length, path).toBe(0);
  }
});

test('every address stays whole where a chat cuts links: at the first character that is not plain ASCII', () => {
  const cut = (text: string) => /^https?:\/\/[\w\-.~:/?#@!$&*+,;=%]+/u.exec(text)?.[0].replace(/[.,;:!?]+$/u, '');
  const refs = JSON.parse(readFileSync(join(base.dir, 'data/refs.json'), 'utf8'));
  const addresses = [
    ...Object.values<{ url: string }>(refs.places).map(({ url }) => url),
    ...loadPages(base.dir).map(({ path }) => `${site}${path}`),
    `${site}2022/3-4/#s2..s5`,
    `${site}2022/3-4/#s2,s7`,
    `${site}2022/?words=1a2b3c4d#3-4-s8..3-5-s2`,
    `${site}2022/3-4/s7/?words=1a2b3c4d#s7:3-12`,
    `${site}2022/?words=1a2b3c4d#3-4-s7:3..3-5-s2:5,5-s1:0-4`,
  ];
  for (const address of addresses) {
    for (const after of ['，请看', '。', '）', '　', '\n', '看']) expect(cut(`${address}${after}`)).toBe(address);
  }
});

describe('the references that wikis and bots read', () => {
  const read = (path: string) => JSON.parse(readFileSync(join(base.dir, path), 'utf8'));
  const refs = read('data/refs.json');

  test('are those of the newest edition, with the address of those of each edition', () => {
    expect(Object.keys(refs.editions).toSorted()).toEqual(editions.toSorted());
    const { forms, places } = read(refs.editions['2022'].slice(site.length));
    expect(places[forms['2022/3-4-s2']]).toMatchObject({ place: '三（四）第2句', words: wordsOf('3-4-s2') });
    expect(forms['三（四）第2句']).toBe('2022/3-4-s2');
    const [newest = ''] = editions.toSorted().reverse();
    expect(Object.keys(refs.places).filter((id) => id.split('/')[0] !== newest)).toEqual([]);
  });

  test('lead from an id to its address and words, and from every way of writing a place to one of the newest edition', () => {
    const { forms, places } = read('data/refs/2022/all.json');
    expect(places[forms['2022/3-4-s2']]).toMatchObject({
      place: '三（四）第2句',
      url: `${site}2022/3-4/s2/`,
      words: wordsOf('3-4-s2'),
    });
    expect(refs.forms['国知发运字〔2022〕15号']).toBe('2022');
    const bare = Object.entries<string>(refs.forms).filter(([form]) =>
      /^(?:\d+-\d+|[一二三四五六七八九十]+（)/u.test(form),
    );
    expect(bare.length).toBeGreaterThan(100);
    const [newest] = Object.keys(refs.places).sort().reverse();
    for (const [form, id] of bare) expect(id.split('/')[0], form).toBe(newest?.split('/')[0]);
  });

  test('say how words inside a sentence are named, by which their address can be made', () => {
    const { id, url, example } = refs.within;
    const [, sentence = '', start, end] = /^(.+):(\d+)-(\d+)$/.exec(example.id) ?? [];
    const { url: page, words } = refs.places[sentence];
    expect([...words].slice(Number(start), Number(end)).join('')).toBe(example.words);
    const parts: Record<string, string | undefined> = {
      id: sentence,
      url: page,
      hash: hashOf(example.words),
      sentence: sentence.split('-').at(-1),
      start,
      end,
    };
    const fill = (template: string) => template.replace(/\{(\w+)\}/gu, (_, name) => parts[name] ?? '');
    expect([fill(id), fill(url)]).toEqual([example.id, example.url]);
  });

  test('name all sentences, duties, clauses, parts and targets, each at a page that is there', () => {
    const ids = Object.keys(refs.places);
    const count = (pattern: RegExp) => ids.filter((id) => id.startsWith('2022') && pattern.test(id)).length;
    expect([count(/-s\d+$/u), count(/-d\d+$/u), count(/^2022\/\d+-\d+$/u), count(/^2022\/\d$/u)]).toEqual([
      98, 30, 13, 5,
    ]);
    expect(count(/^2022\/targets\//u)).toBe(5);
    for (const { url } of Object.values<{ url: string }>(refs.places)) {
      const [path = '', fragment] = url.slice(site.length).split('#');
      const html = readFileSync(join(base.dir, path, 'index.html'), 'utf8');
      if (fragment) expect(html, url).toContain(`id="${fragment}"`);
    }
  });
});
