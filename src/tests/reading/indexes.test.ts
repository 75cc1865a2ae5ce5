import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { findEdition } from '#domain/corpus/find.ts';
import { guidelineAlone } from '#tests/guideline-alone.ts';
import { type BuiltPage, loadPage } from '#tests/html.ts';
import {
  cutGuideline,
  departments,
  type Passage,
  publishedText,
  tasksIn2022,
  unassignedIn2022,
} from '#tests/published.ts';

const { dir } = inject('sites').root;
const corpus = guidelineAlone();
const edition = findEdition(corpus, '2022');
const units = cutGuideline();
const sentences = units.flatMap((unit) => unit.sentences);
const tasks = tasksIn2022();

/** What an editor writes of a target. */
interface Target {
  readonly order: number;
  readonly title: string;
  readonly ties: readonly {
    readonly kind: string;
    readonly words?: string;
    readonly reason?: string;
    readonly sentences: readonly string[];
  }[];
}

/** The sentences of 2022 that a page lists, each as its address and its words. */
const listed = ({ $ }: BuiltPage) =>
  $('ol.sentences:not(.mentions) > li')
    .toArray()
    .map((item) => [$(item).find('a.n').attr('href') ?? '', $(item).find('p').first().text()] as const)
    .filter(([href]) => href.startsWith('/2022/'));
const expected = (all: readonly Passage[]) =>
  all.map(({ id, words }) => [`/2022/${id.replace(/-(s\d+)$/, '/#$1')}`, words]);

/** How many tasks each department has. */
const counts: Readonly<Record<keyof typeof departments, number>> = {
  'strategic-planning': 8,
  'utilization-promotion': 18,
  'examination-administration': 13,
  'public-service': 7,
  'treaty-and-law': 16,
  'international-cooperation': 12,
  protection: 20,
  'design-examination': 11,
  'general-office': 5,
  personnel: 2,
  'local-offices': 6,
};

test.for(Object.entries(departments))('the page of %s lists exactly its tasks with their words', ([id, name]) => {
  const own = tasks.filter(({ names }) => names.includes(name));
  expect(own).toHaveLength(counts[id as keyof typeof departments]);
  const page = loadPage(dir, `departments/${id}/`);
  const group = (section: string) =>
    expected(own.filter(({ names }) => (names.length === 1) === (section === 'alone')));
  const shown = listed(page);
  expect(shown).toEqual([...group('alone'), ...group('joint')]);
  expect(page.$('#alone ol.sentences > li')).toHaveLength(group('alone').length);
  expect(page.$('#joint ol.sentences > li')).toHaveLength(group('joint').length);
});

test('a department’s page says how many tasks are in its two groups, above them and in its header', () => {
  const { $ } = loadPage(dir, 'departments/treaty-and-law/');
  expect($('.share').text().trim()).toBe('16项任务，占69项：独自负责4项，与其他单位共同列名12项');
  expect($('#alone > h2').text()).toBe('独自负责4项');
  expect($('#joint > h2').text()).toBe('与其他单位共同列名12项');
  expect($('main').text()).not.toMatch(/牵头|配合单位/u);
});

test('there is a page for every department and no other', () => {
  const pages = globSync('*/index.html', { cwd: `${dir}/departments` }).map((file) => file.split(/[\\/]/)[0]);
  expect(pages.sort()).toEqual(Object.keys(departments).sort());
});

test('a note’s departments are named once, in its order, above all the tasks it covers', () => {
  const { $ } = loadPage(dir, 'departments/treaty-and-law/');
  const notes = $('#joint .joint-note')
    .toArray()
    .map((note) => [$(note).text().replace(/\s/gu, ''), $(note).next('ol').children().length] as const);
  expect(notes).toContainEqual(['以下11项同列（按原文顺序）：国际合作司、条法司、保护司、审业部、外观部', 11]);
  for (const [words, covered] of notes) expect(words).toMatch(new RegExp(`^以下${covered}项同列`, 'u'));
});

describe('a term', () => {
  const text = publishedText('2022');
  const terms = globSync('content/terms/*.mdx').map((file) => {
    const forms: readonly string[] = parse(readFileSync(file, 'utf8').split('---')[1] ?? '').forms;
    // A name that the document goes on to shorten: 《规划》.
    const short = forms.flatMap((form) => text.split(`${form}（以下简称`)[1]?.split('）')[0] ?? []);
    return { id: basename(file, '.mdx'), forms: [...forms, ...short] };
  });
  const longestFirst = terms
    .flatMap(({ id, forms }) => forms.map((form) => ({ id, form })))
    .sort((a, b) => b.form.length - a.form.length);

  /** The terms that a sentence names: where forms overlap the longest wins. */
  function named(words: string): ReadonlySet<string> {
    let rest = words;
    const found = new Set<string>();
    for (const { id, form } of longestFirst) {
      if (rest.includes(form)) found.add(id);
      rest = rest.replaceAll(form, '|');
    }
    return found;
  }

  test.for(terms)('has on the page of $id exactly the sentences that name it', ({ id }) => {
    const own = sentences.filter(({ words }) => named(words).has(id));
    expect(listed(loadPage(dir, `terms/${id}/`))).toEqual(expected(own));
  });
});

describe('a topic', () => {
  const files = globSync('content/topics/*.mdx').sort();
  const topics = files.map((file) => {
    const { title, members }: { title: string; members: readonly string[] } = parse(
      readFileSync(file, 'utf8').split('---')[1] ?? '',
    );
    const own = members.filter((member) => member.startsWith('2022/')).map((member) => member.slice(5));
    return { id: basename(file, '.mdx'), title, own };
  });
  const here = topics.filter(({ own }) => own.length > 0);
  /** What an editor names is a sentence, or has its id before those of its sentences; of duties and targets the text says no ids. */
  const named = (own: readonly string[], { id }: { readonly id: string }) =>
    own.some((one) => id === one || id.startsWith(`${one}-`));
  const plain = here.filter(({ own }) => !own.some((one) => /-d\d+$|^targets/u.test(one)));

  test.for(plain)('lists on the page of $id exactly the sentences that its editor named', ({ id, own }) => {
    const page = loadPage(dir, `topics/${id}/`);
    expect(listed(page)).toEqual(expected(sentences.filter((sentence) => named(own, sentence))));
    expect(page.$('main').text()).toContain('编者整理');
  });

  test('is led to by the list of all, by its clauses and its sentences, and by no others', () => {
    const { $ } = loadPage(dir, 'topics/');
    const links = $('ul.topics a').toArray();
    expect(links.map((link) => [$(link).attr('href'), $(link).text()])).toEqual(
      here.map(({ id, title }) => [`/topics/${id}/`, title]),
    );
    for (const { id, own } of plain) {
      const leads = (path: string) => loadPage(dir, path).$(`a[href="/topics/${id}/"]`).length;
      for (const unit of units) {
        // A part is led from by what stands in its clauses.
        const inside = sentences.filter((one) => one.id.startsWith(`${unit.id}-`) && named(own, one));
        expect(leads(`2022/${unit.id}/`), `${unit.id} ${id}`).toBe(inside.length > 0 ? 1 : 0);
        for (const sentence of inside) {
          const path = `2022/${sentence.id.replace(/-(s\d+)$/u, '/$1/')}`;
          expect(leads(path), path).toBe(1);
        }
      }
    }
  });

  test('is found from the pages around the document, of which a clause says nothing', () => {
    const leads = (path: string) => loadPage(dir, path).$('a[href="/topics/"]').length;
    for (const path of ['', 'terms/', '404.html', 'about/']) expect(leads(path), path).toBeGreaterThan(0);
    expect(leads('2022/3-4/')).toBe(0);
  });
});

test('every target page lists exactly the sentences tied to the target', () => {
  for (const { id, tasks } of edition.targets) {
    const tied = sentences.filter((sentence) => tasks.includes(sentence.id));
    expect(listed(loadPage(dir, `2022/targets/${id}/`)), id).toEqual(expected(tied));
  }
});

describe('the page of targets', () => {
  const page = loadPage(dir, '2022/targets/');
  const ties = globSync('content/2022/targets/*.mdx')
    .map((path): Target => parse(readFileSync(path, 'utf8').split('---')[1] ?? ''))
    .toSorted((a, b) => a.order - b.order)
    .map(({ title, ties }) => ({ title, ties }));
  const place = (id: string) => `/2022/${id.replace(/-(s\d+)$/, '/#$1')}`;

  test('lists under each the tasks tied to it, open, with what kind of tie it is and why', () => {
    const shown = page
      .$('section.target')
      .toArray()
      .map((section) => ({
        title: page.$(section).find('h2').text().trim(),
        open: page.$(section).find('details').length === 0,
        tied: page
          .$(section)
          .find('ol.sentences > li')
          .toArray()
          .map((item) => {
            const remark = page.$(item).find('.remark');
            return [page.$(item).find('a.n').attr('href'), remark.find('.tag').text(), remark.text()];
          }),
      }));
    const wanted = ties.map(({ title, ties }) => ({
      title,
      open: true,
      tied: tasks.flatMap(({ id }) =>
        ties
          .filter(({ sentences }) => sentences.includes(id))
          .map(({ kind, words = '', reason = '' }) => [place(id), kind, expect.stringContaining(words || reason)]),
      ),
    }));
    expect(shown).toEqual(wanted);
  });

  test('says the number of each figure once, within its words', () => {
    const cards = page
      .$('.figures > li')
      .toArray()
      .map((card) => page.$(card).find('.figure-name, .figure').text().replaceAll(/\s/gu, ''));
    expect(cards).toEqual([
      '发明专利审查周期压减至16.5个月',
      '高价值专利审查周期压减至13.8个月',
      '商标注册平均审查周期稳定在4个月',
      '质押融资惠及中小企业数量惠及中小企业数量增长10%以上',
    ]);
  });

  test('folds the tasks tied to none at its end, and says how many they are', () => {
    const tied = new Set(ties.flatMap(({ ties }) => ties.flatMap(({ sentences }) => sentences)));
    const untied = tasks.filter(({ id }) => !tied.has(id));
    const section = page.$('main > section').last();
    expect(section.find('details[open]')).toHaveLength(0);
    expect(section.find('summary').text()).toBe(`列出这${untied.length}项`);
    expect(
      section
        .find('details ol.sentences > li a.n')
        .toArray()
        .map((link) => page.$(link).attr('href')),
    ).toEqual(untied.map(({ id }) => place(id)));
  });
});

test('the ledger holds the 69 tasks, and beside it stand the 26 sentences that name no department', () => {
  const { $ } = loadPage(dir, '2022/duties/');
  const rows = (selector: string) =>
    $(`${selector} tbody tr:has(th[scope='row'])`)
      .toArray()
      .map((row) => $(row).find('td').first().text());
  expect(rows('#ledger')).toEqual(tasks.map(({ words }) => words));
  expect(tasks).toHaveLength(69);
  expect(rows('#unassigned ~ table')).toEqual(unassignedIn2022().map(({ words }) => words));
  expect(unassignedIn2022()).toHaveLength(26);
});

test('every cell of the matrix says how many tasks the department has in the clause', () => {
  const { $ } = loadPage(dir, '2022/duties/');
  const cells = $('table.matrix tbody td a')
    .toArray()
    .map((cell) => Number(/\d+/u.exec($(cell).text())?.[0]));
  const order = corpus.departments.map(({ token }) => token);
  const expected = units.flatMap(({ id }) =>
    order.map((name) => tasks.filter((task) => task.id.startsWith(`${id}-s`) && task.names.includes(name)).length),
  );
  expect(cells).toEqual(expected.filter((count) => count > 0));
});

test('a line of the matrix joins only departments that one note of the clause names', () => {
  const { $ } = loadPage(dir, '2022/duties/');
  const order = corpus.departments.map(({ token }) => token);
  let joined = 0;
  $('table.matrix tbody tr').each((_, row) => {
    const place = $(row).find('th span').text();
    const clause = units.find(({ id }) => $(row).find('th a').attr('href') === `/2022/${id}/`);
    if (!clause) throw new Error(`No clause is at ${place}.`);
    $(row)
      .find('td')
      .each((column, cell) => {
        if (!$(cell).hasClass('to-right')) return;
        joined += 1;
        const [left, right] = [order[column] ?? '', order[column + 1] ?? ''];
        const together = tasks.some(
          ({ id, names }) => id.startsWith(`${clause.id}-s`) && names.includes(left) && names.includes(right),
        );
        expect(together, `${place}: ${left}, ${right}`).toBe(true);
        expect($(cell).next().hasClass('from-left')).toBe(true);
      });
  });
  expect(joined).toBeGreaterThan(0);
});
