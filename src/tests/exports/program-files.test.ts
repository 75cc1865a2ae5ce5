import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import Ajv from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { loadPages } from '#tests/html.ts';
import {
  bare,
  cutGuideline,
  editions,
  placeOf,
  publishedText,
  tasksIn2022,
  unassignedIn2022,
  wordsOf,
} from '#tests/published.ts';
import { differingSites, siteWith } from '#tests/sites.ts';

const { base } = inject('sites');
const bytes = (path: string, site = base) => readFileSync(join(site.dir, path));
const json = (path: string, site = base) => JSON.parse(bytes(path, site).toString('utf8'));

interface Annotation {
  readonly id: string;
  readonly body: { readonly id: string };
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: string; readonly start: number; readonly end: number },
    ];
  };
}

describe('the annotations', () => {
  test.for(editions)('of %s find their words in the plain text, by quotation and by position', (edition) => {
    const site = siteWith(edition);
    const { first, total } = json(`data/annotations/${edition}.jsonld`, site);
    const text = [...bytes(`data/${edition}.txt`, site).toString('utf8')];
    const items: readonly Annotation[] = first.items;
    expect(items).toHaveLength(total);
    expect(total).toBeGreaterThan(0);
    for (const { id, target } of items) {
      const [quote, position] = target.selector;
      expect([quote.type, position.type], id).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      expect(text.slice(position.start, position.end).join(''), id).toBe(quote.exact);
      // With what is around it a quotation stands in one place alone.
      const found = text.join('').split(`${quote.prefix}${quote.exact}${quote.suffix}`);
      expect(found, id).toHaveLength(2);
      expect([...(found[0] ?? ''), ...quote.prefix], id).toHaveLength(position.start);
    }
  });

  test('are one for each sentence of 2022, and lead to its page', () => {
    const items: readonly Annotation[] = json('data/annotations/2022.jsonld').first.items;
    const site = 'https://example.org/ip/';
    const own = cutGuideline().flatMap(({ sentences }) => sentences);
    expect(items.map(({ target }) => target.selector[0].exact)).toEqual(own.map(({ words }) => words));
    expect(items.map(({ id }) => id)).toEqual(own.map(({ id }) => `${site}data/annotations/2022.jsonld#u-${id}`));
    expect(items.map(({ body }) => body.id)).toEqual(
      own.map(({ id }) => `${site}2022/${id.replace(/-(?=s\d+$)/u, '/')}/`),
    );
    expect(new Set(items.map(({ target }) => target.source))).toEqual(new Set([`${site}data/2022.txt`]));
  });
});

/** What the standards ask of a descriptor, as far as one of tables has it (Data Package 2.0, Table Schema). */
const validate = new Ajv().compile({
  type: 'object',
  required: ['name', 'resources'],
  properties: {
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema'],
        properties: {
          name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
          // Neither absolute nor upwards: it must lead nowhere outside the package.
          path: { type: 'string', pattern: '^(?!/|.*\\.\\.)' },
          encoding: { const: 'utf-8' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              primaryKey: { type: 'array', items: { type: 'string' } },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: { type: { enum: ['string', 'integer', 'boolean'] } },
                },
              },
            },
          },
        },
      },
    },
  },
});

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: { readonly required?: boolean };
}

/** Whether a cell is what Table Schema says of its field. */
function fits(cell: string, { type, trueValues = [], falseValues = [], constraints }: Field): boolean {
  if (cell === '') return !constraints?.required;
  if (type === 'integer') return /^-?\d+$/u.test(cell);
  return type === 'boolean' ? [...trueValues, ...falseValues].includes(cell) : true;
}

describe.each(differingSites().map((site) => ({ site, under: site.base })))(
  'the data package under $under',
  ({ site }) => {
    const path = 'data/datapackage.json';
    const descriptor = json(path, site);

    test('is one as the standard has it', () => {
      expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
      const names: readonly string[] = descriptor.resources.map(({ name }: { name: string }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining([...site.editions, 'departments-protection']));
    });

    test('describes every file byte for byte and every cell by its type', () => {
      for (const resource of descriptor.resources) {
        const file = bytes(join(dirname(path), resource.path), site);
        expect(file.length, resource.path).toBe(resource.bytes);
        expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, resource.path).toBe(resource.hash);
        const { data, errors, meta } = Papa.parse<Record<string, string>>(file.toString('utf8').replace('\uFEFF', ''), {
          header: true,
          skipEmptyLines: true,
          delimiter: resource.dialect.delimiter,
        });
        expect(errors, resource.path).toEqual([]);
        const { fields, primaryKey }: { fields: readonly Field[]; primaryKey: readonly string[] } = resource.schema;
        expect(meta.fields, resource.path).toEqual(fields.map(({ name }) => name));
        for (const row of data)
          for (const field of fields)
            expect(fits(row[field.name] ?? '', field), `${resource.path} ${field.name}`).toBe(true);
        const keys = data.map((row) => primaryKey.map((name) => row[name]).join());
        expect(new Set(keys).size, resource.path).toBe(data.length);
      }
    });
  },
);

describe('the texts for language models', () => {
  const text = (path: string) => bytes(path).toString('utf8');

  test.for(editions)('have all of %s in one file, each sentence with its address', (edition) => {
    const whole = text('llms-full.txt');
    const lines = whole.split('\n');
    for (const { id, words } of edition === '2022' ? cutGuideline().flatMap(({ sentences }) => sentences) : [])
      expect(lines).toContain(
        `- [${placeOf(id)}](https://example.org/ip/2022/${id.replace(/-(?=s\d+$)/u, '/')}/) ${words}`,
      );
    const official = lines
      .filter((line) => !/^(?:# |> )/u.test(line))
      .map((line) => line.replace(/^(?:#+ |- \[[^\]]*\]\(\S+\) )/u, ''));
    expect(bare(official.join(''))).toContain(bare(publishedText(edition)));
  });

  test('lead to a Markdown twin of every clause, target, department and term', () => {
    const listed = [...text('llms.txt').matchAll(/\]\(https:\/\/example\.org\/ip\/([^)]+)\)/gu)].map(
      ([, path = '']) => path,
    );
    expect(listed).toEqual(
      expect.arrayContaining([
        '2022/3-4.md',
        '2022/duties.md',
        '2022/targets/protection.md',
        'departments/protection.md',
        'terms/rcep.md',
      ]),
    );
    for (const path of listed) bytes(path.endsWith('/') || path === '' ? `${path}index.html` : path);
  });
});

describe('the Markdown twins', () => {
  /** A file’s words as remark reads them. */
  const read = async (path: string) => {
    const { render } = await createMarkdownProcessor({ smartypants: false });
    return load((await render(bytes(path).toString('utf8'))).code);
  };

  test('of a sentence have its words, its note and who answers', async () => {
    const $ = await read('2022/3-4/s2.md');
    expect($('p').first().text()).toBe(wordsOf('3-4-s2'));
    expect($('p').eq(1).text()).toBe('责任括注：（保护司负责）');
    expect($('li a').first().attr('href')).toBe('https://example.org/ip/departments/protection/');
  });

  test('of a department list its tasks of 2022, word for word', async () => {
    const $ = await read('departments/treaty-and-law.md');
    const listed = $('li')
      .map((_, item) => $(item).text())
      .get();
    const own = tasksIn2022().filter(({ names }) => names.includes('条法司'));
    expect(listed).toEqual(expect.arrayContaining(own.map(({ id, words }) => `${placeOf(id)}：${words}`)));
  });

  test('name whom a sentence mentions outside its note, and in whose sentences a department is, as the pages do', async () => {
    const pages = loadPages(base.dir);
    const mentioning = pages.filter(({ path }) => /^\d[^/]*\/[^/]+\/s\d+\/$/u.test(path));
    const told = (words: string): string[] => words.split('、').map((one) => one.trim());
    let count = 0;
    for (const { path, $ } of mentioning) {
      const shown = $('dl.facts dt').filter((_, term) => $(term).text() === '文中提及');
      if (shown.length === 0) continue;
      const twin = await read(path.replace(/\/$/u, '.md'));
      const line = twin('li')
        .map((_, item) => twin(item).text())
        .get()
        .find((item) => item.startsWith('文中提及：'));
      expect(told(line?.slice('文中提及：'.length) ?? ''), path).toEqual(told(shown.next().text()));
      count += 1;
    }
    expect(count).toBeGreaterThan(0);
    for (const { path, $ } of pages.filter(({ path }) => /^departments\/[^/]+\/$/u.test(path))) {
      const words = $('ol.mentions p')
        .map((_, one) => $(one).text().trim())
        .get();
      if (words.length === 0) continue;
      const twin = await read(path.replace(/\/$/u, '.md'));
      const listed = twin('h3')
        .nextAll('ul')
        .find('li')
        .map((_, item) =>
          twin(item)
            .text()
            .replace(/^[^：]*：/u, ''),
        )
        .get();
      for (const sentence of words) expect(listed, path).toContain(sentence);
    }
  });

  test('of the pages that explain and of the home page say what these say', async () => {
    const words = async (path: string) => (await read(path)).text();
    const home = await read('index.md');
    expect(home('h1').text()).toBe('推动知识产权高质量发展年度工作指引（2022）');
    expect(home('a[href$="/2022/3-4.md"]').text()).toBe('三（四）健全知识产权保护政策');
    expect(home('li:contains(保护司)').last().text()).toBe('保护司：20项任务');
    const about = await read('about.md');
    const headings = about('h2')
      .map((_, heading) => about(heading).text())
      .get();
    const page = loadPages(base.dir).find(({ path }) => path === 'about/');
    expect(headings.length).toBeGreaterThan(5);
    for (const heading of headings) expect(page?.$('.prose h2').text()).toContain(heading);
    expect(about('a[href="https://example.org/ip/2022/duties/"]')).toHaveLength(1);
    expect(about.html()).not.toMatch(/\]\(|&lt;h2/u);
    const source = createHash('sha256').update(bytes('data/2022.source.txt')).digest('hex');
    expect(await words('verify.md')).toContain(source);
    const data = await read('data.md');
    const files = data('li')
      .map((_, item) => data(item).text())
      .get()
      .flatMap((item) => [...item.matchAll(/^(\S+?)：.*，(\d+)字节$/gu)]);
    expect(files.length).toBeGreaterThan(10);
    for (const [, path = '', size] of files) expect(bytes(path).length, path).toBe(Number(size));
    expect(await words('search.md')).toContain('?q=%E5%9C%B0');
  });

  test('begin with the highest heading that they have, and leave out no level', () => {
    const twins = globSync(['*.md', '[0-9]*/**/*.md', '{departments,terms,topics}/*.md'], { cwd: base.dir });
    expect(twins.length).toBeGreaterThan(150);
    for (const path of twins) {
      const levels = [
        ...bytes(path)
          .toString('utf8')
          .matchAll(/^#+(?= )/gmu),
      ].map(([signs]) => signs.length);
      const wrong = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(wrong, `${path}: ${levels}`).toEqual([]);
    }
  });

  test('of the duties are a table of all tasks of 2022, and the sentences that no note covers', async () => {
    const $ = await read('2022/duties.md');
    expect(
      $('tbody td:nth-child(3)')
        .map((_, cell) => $(cell).text())
        .get(),
    ).toEqual(tasksIn2022().map(({ words }) => words));
    expect(
      $('li')
        .map((_, item) => $(item).text())
        .get(),
    ).toEqual(unassignedIn2022().map(({ id, words }) => `${placeOf(id)}：${words}`));
  });

  test('of the pages that list are the lists: 11 departments, 5 goals of 2022 with their figures', async () => {
    const $ = await read('departments.md');
    const listed = $('li')
      .map((_, item) => $(item).text())
      .get();
    expect(listed).toHaveLength(11);
    expect(listed.find((item) => item.startsWith('保护司'))).toContain(
      '《推动知识产权高质量发展年度工作指引（2022）》20项任务',
    );
    const goals = (await read('2022/targets.md'))('li');
    expect(goals).toHaveLength(5);
    expect(goals.first().text()).toContain('发明专利审查周期压减至16.5个月');
  });

  test('stand beside every page of a sentence, a unit, a target, a department, a term and a topic, and their lists', () => {
    const pages = loadPages(base.dir).map(({ path }) => path);
    const kinds = /^(?:\d[^/]*\/(?!verify|compare)[^/]+\/(?:[^/]+\/)?|(?:departments|terms|topics)\/(?:[^/]+\/)?)$/u;
    const own = pages.filter((path) => kinds.test(path));
    expect(own.length).toBeGreaterThan(150);
    for (const path of own) expect(bytes(path.replace(/\/$/u, '.md')).length, path).toBeGreaterThan(0);
  });
});

test('a cell of the wrong type would be found', () => {
  const field: Field = { name: '序号', type: 'integer', constraints: { required: true } };
  expect([fits('12', field), fits('十二', field), fits('', field)]).toEqual([true, false, false]);
});
