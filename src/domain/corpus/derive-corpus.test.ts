import { describe, expect, it } from 'vitest';
import type { Edition } from '#domain/model/edition.ts';
import type { Sentence } from '#domain/model/text.ts';
import { describe as say } from '../problem.ts';
import type { Content, EditionContent } from './content.ts';
import { deriveCorpus } from './derive-corpus.ts';
import { smallContent, smallEditionContent, withWords } from './small-content.fixture.ts';

const { corpus, problems } = deriveCorpus(smallContent());
const editionOf = (content: Content): Edition => {
  const [edition] = deriveCorpus(content).corpus.editions;
  if (!edition) throw new Error('The corpus has no edition.');
  return edition;
};
const edition = editionOf(smallContent());
const sentenceOf = (id: string, of: Edition = edition): Sentence => {
  const all = [...(of.notice?.sentences ?? []), ...(of.preamble?.sentences ?? []), ...of.sentences];
  const sentence = all.find((candidate) => candidate.id === id);
  if (!sentence) throw new Error(`The edition has no sentence ${id}.`);
  return sentence;
};
const ids = (sentences: readonly Sentence[]) => sentences.map(({ id }) => id);
const saidOf = (content: Content) => deriveCorpus(content).problems.map(say);

describe('the small content', () => {
  it('is sound, and its corpus is frozen to the bottom', () => {
    expect(problems).toEqual([]);
    expect(Object.isFrozen(corpus)).toBe(true);
    expect(Object.isFrozen(corpus.editions[0]?.sentences[0]?.pieces[0])).toBe(true);
  });
});

describe('an edition', () => {
  it('has what its files say of it', () => {
    const { slug, title, year, number, issuer, signed, published, addressees, later, oddities, source } = edition;
    expect({ slug, title, year, number, issuer, signed, published, addressees, later, oddities }).toEqual({
      slug: '2023',
      title: '示例工作指引（2023）',
      year: 2023,
      number: '国知发运字〔2023〕7号',
      issuer: '国家知识产权局',
      signed: '2023-03-16',
      published: '2023-03-21',
      addressees: '各省知识产权局：',
      later: [{ year: 2024, number: '国知发运字〔2024〕9号' }],
      oddities: [{ words: '制订', note: '别处用“制定”。' }],
    });
    expect(edition.annex).toEqual({
      words: '附件：示例清单.pdf',
      title: '示例清单',
      held: false,
      reason: '只收到名称。',
    });
    expect([source.url, source.edits.length, source.text.length > 300]).toEqual([null, 1, true]);
  });

  it('has a notice and a preamble in paragraphs', () => {
    expect(edition.notice?.label).toBe('通知');
    expect(edition.notice?.paragraphs.map(({ kind }) => kind)).toEqual([
      'title',
      'number',
      'addressees',
      'text',
      'issuer',
      'date',
    ]);
    expect(edition.preamble?.label).toBe('序言');
    expect(edition.preamble?.paragraphs.map(({ kind }) => kind)).toEqual(['title', 'subtitle', 'text']);
    expect(ids([...(edition.notice?.sentences ?? []), ...(edition.preamble?.sentences ?? [])])).toEqual([
      'notice-s1',
      'preamble-s1',
    ]);
    expect(sentenceOf('notice-s1')).toMatchObject({ number: 1, clause: 'notice', duty: null, departments: [] });
  });

  it('numbers the sentences of its notice through all its paragraphs', () => {
    const { notice } = editionOf(smallContent(withWords('notice', '给你们。\n', '给你们。请落实。\n\n特此通知。\n')));
    expect(notice?.sentences.map(({ id, words }) => `${id} ${words}`)).toEqual([
      'notice-s1 现将《示例工作指引（2023）》印发给你们。',
      'notice-s2 请落实。',
      'notice-s3 特此通知。',
    ]);
  });

  it('may have neither notice nor preamble', () => {
    const bare = smallEditionContent();
    const parts = { ...bare, texts: bare.texts.filter(({ id }) => /^\d/u.test(id)) };
    const { notice, preamble, addressees, annex } = editionOf(smallContent(parts));
    expect([notice, preamble, addressees, annex]).toEqual([null, null, '', null]);
  });

  it('has parts, clauses and duties, numbered as printed', () => {
    expect(
      edition.parts.map(({ id, label, number, title, heading, clauses }) => [
        [id, label, number, title, heading],
        ...clauses.map((clause) => [clause.id, clause.label, clause.number, clause.title, clause.heading]),
      ]),
    ).toEqual([
      [
        ['1', '一', 1, '总体要求', '一、总体要求'],
        ['1-1', '（一）', 1, '指导思想', '（一）指导思想。'],
        ['1-2', '（二）', 2, '主要目标', '（二）主要目标。'],
      ],
      [
        ['2', '二', 2, '重点任务', '二、重点任务'],
        ['2-1', '（一）', 1, '健全政策', '（一）健全政策。'],
        ['2-2', '（二）', 2, '优化服务', '（二）优化服务。'],
      ],
      [
        ['3', '三', 3, '工作要求', '三、工作要求'],
        ['3', '', null, '', ''],
      ],
    ]);
    const { clauses, ...ref } = edition.parts[1] ?? { clauses: [] };
    expect(clauses[0]?.part).toEqual(ref);
    expect(
      edition.parts.flatMap(({ clauses }) =>
        clauses.flatMap(({ duties }) =>
          duties.map(({ id, number, paragraph, heading, sentences }) => [
            id,
            number,
            paragraph,
            heading,
            ids(sentences).join(' '),
          ]),
        ),
      ),
    ).toEqual([
      ['1-1-d1', 1, 1, null, '1-1-s1'],
      ['1-2-d1', 1, 1, null, '1-2-s1'],
      ['1-2-d2', 2, 2, '——知识产权创造。', '1-2-s2'],
      ['2-1-d1', 1, 1, null, '2-1-s1'],
      ['2-1-d2', 2, 1, null, '2-1-s2'],
      ['2-2-d1', 1, 1, null, '2-2-s1'],
      ['3-d1', 1, 1, null, '3-s1'],
    ]);
  });

  it('knows of each sentence where it stands in the source, and its hash', () => {
    const source = edition.source.text;
    for (const { words, offset } of [...edition.sentences, sentenceOf('notice-s1'), sentenceOf('preamble-s1')]) {
      expect(source.slice(offset, offset + words.length)).toBe(words);
    }
    // printf '加快论证。' | sha256sum
    expect(sentenceOf('2-1-s1').hash).toBe('87b89a16');
  });

  it('has tasks where a note names departments, and leaves the rest without', () => {
    expect(ids(edition.tasks)).toEqual(['2-1-s1', '2-1-s2', '2-2-s1']);
    expect(ids(edition.unassigned)).toEqual(['1-1-s1', '1-2-s1', '1-2-s2', '3-s1']);
    expect(sentenceOf('2-1-s2').departments).toEqual(['treaty-and-law', 'cooperation']);
    expect(sentenceOf('2-1-s2').duty).toBe('2-1-d2');
  });

  it('reads each note into pieces, and who does what by its own word', () => {
    const [duty] = edition.parts[1]?.clauses[1]?.duties ?? [];
    expect(duty?.departments).toEqual([
      { id: 'cooperation', role: '牵头' },
      { id: 'treaty-and-law', role: '配合' },
    ]);
    expect(duty?.note).toMatchObject({
      words: '（国际合作司牵头，条法司配合）',
      read: true,
      pieces: [
        { words: '（', department: null },
        { words: '国际合作司', department: 'cooperation' },
        { words: '牵头', department: null },
        { words: '，', department: null },
        { words: '条法司', department: 'treaty-and-law' },
        { words: '配合', department: null },
        { words: '）', department: null },
      ],
    });
  });

  it('links the terms in its words, by the short forms too that it gives itself', () => {
    expect(sentenceOf('preamble-s1').terms).toEqual(['gangyao']);
    expect(sentenceOf('1-1-s1').pieces).toEqual([
      { words: '坚持', term: null },
      { words: '《纲要》', term: 'gangyao' },
      { words: '。', term: null },
    ]);
    expect(sentenceOf('2-1-s2').terms).toEqual(['tisc']);
    expect(sentenceOf('2-2-s1').mentions).toEqual(['trademarks']);
  });

  it('has its targets in their order, with the sentences tied to them', () => {
    const own = smallEditionContent();
    const [creation] = own.targets;
    if (!creation) throw new Error('The edition has lost its target.');
    const later = { ...creation, id: 'later', data: { ...creation.data, order: 2, ties: [] } };
    const { targets } = editionOf(smallContent({ ...own, targets: [later, creation] }));
    expect(targets.map(({ id, tasks }) => [id, tasks])).toEqual([
      ['creation', ['2-1-s1']],
      ['later', []],
    ]);
    expect(targets[0]).toMatchObject({ title: '知识产权创造', duty: '1-2-d2' });
    expect(targets[0]?.indicators.map(({ quote }) => quote)).toEqual([
      '审查周期压减至16个月',
      '惠及企业数量增长10%以上',
    ]);
    expect(sentenceOf('2-1-s1').targets).toEqual([{ id: 'creation', kind: '编者', reason: '论证与审查有关' }]);
    expect(sentenceOf('2-1-s2').targets).toEqual([]);
  });

  it('says of a tie by words which words both have, without their quotation marks', () => {
    const own = smallEditionContent();
    const [creation] = own.targets;
    if (!creation) throw new Error('The edition has lost its target.');
    const ties = ['“企业”', '压减'].map((words) => ({ kind: '原文' as const, words, sentences: ['2-1-s1'] }));
    const changed = editionOf(smallContent({ ...own, targets: [{ ...creation, data: { ...creation.data, ties } }] }));
    expect(sentenceOf('2-1-s1', changed).targets).toEqual([
      { id: 'creation', kind: '原文', reason: '目标与本句同有“企业”' },
      { id: 'creation', kind: '原文', reason: '目标与本句同有“压减”' },
    ]);
  });

  it('has the dates that its sentences set, and that the note of their duty sets', () => {
    expect(edition.deadlines).toEqual([{ sentence: '3-s1', quote: '2023年12月15日前', date: '2023-12-15' }]);
    const dated = withWords(
      'clauses/2-1',
      '加快论证。（条法司负责）',
      '加快论证。提出。（条法司负责，2023年6月底前完成）',
    );
    expect(editionOf(smallContent(dated)).deadlines.slice(0, 2)).toEqual([
      { sentence: '2-1-s1', quote: '2023年6月底前', date: '2023-06-30' },
      { sentence: '2-1-s2', quote: '2023年6月底前', date: '2023-06-30' },
    ]);
  });
});

describe('the corpus', () => {
  it('has its departments in their order, with the tasks of each edition', () => {
    expect(corpus.departments.map(({ id, tasks }) => [id, tasks])).toEqual([
      ['treaty-and-law', [{ edition: '2023', sentences: ['2-1-s1', '2-1-s2', '2-2-s1'] }]],
      ['cooperation', [{ edition: '2023', sentences: ['2-1-s2', '2-2-s1'] }]],
      ['trademarks', [{ edition: '2023', sentences: [] }]],
    ]);
    expect(corpus.departments[0]).toEqual({
      id: 'treaty-and-law',
      token: '条法司',
      name: '条约法律司',
      nameConfirmed: true,
      aliases: [],
      parent: '局机关',
      kind: '司',
      tasks: [{ edition: '2023', sentences: ['2-1-s1', '2-1-s2', '2-2-s1'] }],
    });
  });

  it('has its terms by their ids, with their short forms and where each edition names them', () => {
    expect(corpus.terms.map(({ id, forms, sentences }) => [id, forms, sentences])).toEqual([
      [
        'gangyao',
        ['《示例纲要（2021—2035年）》', '《纲要》'],
        [{ edition: '2023', sentences: ['preamble-s1', '1-1-s1'] }],
      ],
      ['tisc', ['TISC'], [{ edition: '2023', sentences: ['2-1-s2'] }]],
    ]);
  });

  it('has its editions newest first, those of one year by their addresses', () => {
    const own = smallEditionContent();
    const of = (slug: string, year: number): EditionContent => ({ ...own, slug, data: { ...own.data, year } });
    const editions = [of('2021', 2021), of('plan-2023', 2023), of('2023', 2023), of('2024', 2024)];
    const { corpus } = deriveCorpus({ ...smallContent(), editions });
    expect(corpus.editions.map(({ slug }) => slug)).toEqual(['2024', '2023', 'plan-2023', '2021']);
  });
});

describe('content that is not sound', () => {
  it('has a term that nobody names', () => {
    const small = smallContent();
    const terms = small.terms.map((entry) =>
      entry.id === 'tisc' ? { ...entry, data: { ...entry.data, forms: ['RCEP', '区域协定'] } } : entry,
    );
    const said =
      'content/terms/tisc.mdx: no edition names this term by any of its forms: “RCEP、区域协定”. Give a form as it stands in the words, or remove the file; a longer form of another term may cover it.';
    expect(saidOf({ ...small, terms })).toEqual([said]);
    expect(saidOf({ ...small, terms, refused: ['content/terms/rcep.mdx'] })).toEqual([]);
  });

  it('has a note that names a department nobody knows, unless a file that could not be read may hold it', () => {
    const unknown = smallContent(withWords('clauses/2-2', '国际合作司牵头', '合作司牵头'));
    expect(saidOf(unknown)).toEqual([
      'content/2023/clauses/2-2.mdx:1: a note names a department that is not known: “合作司”. Add content/departments/<slug>.mdx for it, or the name to the aliases of the department meant.',
    ]);
    expect(saidOf({ ...unknown, refused: ['content/departments/cooperation.mdx'] })).toEqual([]);
  });

  it('knows a department by its aliases and by what stands before a bracket behind its name', () => {
    const small = smallContent(withWords('clauses/2-2', '国际合作司牵头', '合作司、条法司（专利处）牵头'));
    const departments = small.departments.map((entry) =>
      entry.id === 'cooperation' ? { ...entry, data: { ...entry.data, aliases: ['合作司'] } } : entry,
    );
    expect(saidOf({ ...small, departments })).toEqual([]);
    const [edition] = deriveCorpus({ ...small, departments }).corpus.editions;
    expect(edition?.sentences.find(({ id }) => id === '2-2-s1')?.departments).toEqual([
      'cooperation',
      'treaty-and-law',
    ]);
  });

  it('has a name or a form in two files', () => {
    const small = smallContent();
    const departments = small.departments.map((entry) =>
      entry.id === 'trademarks' ? { ...entry, data: { ...entry.data, aliases: ['条约法律司'] } } : entry,
    );
    const terms = small.terms.map((entry) => ({
      ...entry,
      data: { ...entry.data, forms: [...entry.data.forms, 'X'] },
    }));
    expect(saidOf({ ...small, departments, terms })).toEqual([
      'content/departments/trademarks.mdx: treaty-and-law has this name as well: “条约法律司”. Leave each name to one of the two files.',
      'content/terms/gangyao.mdx: tisc has this name as well: “X”. Leave each name to one of the two files.',
    ]);
  });

  it('has ids that are no addresses, or are another’s', () => {
    const small = smallContent();
    const [department] = small.departments;
    const [term] = small.terms;
    if (!department || !term) throw new Error('The small content has lost a file.');
    const ADDRESS = 'the name of the file cannot be an address';
    const LETTERS = 'Use lower-case ASCII letters, digits and hyphens.';
    const odd = ['Law', 'law-', '-law', 'law--2', '条法司', ''].map((id) => ({ ...term, id, file: `${id}.mdx` }));
    expect(saidOf({ ...small, terms: [...small.terms, ...odd] }).filter((said) => said.includes(ADDRESS))).toEqual(
      odd.map(({ id, file }) => `${file}: ${ADDRESS}${id === '' ? '' : `: “${id}”`}. ${LETTERS}`),
    );
    const data = { ...department.data, token: '专利局', name: '专利局' };
    const twice = { ...department, file: 'content/departments/again.mdx', data };
    expect(saidOf({ ...small, departments: [...small.departments, twice] })).toEqual([
      'content/departments/again.mdx: another file has the same id: “treaty-and-law”. Rename one of the two; ids are addresses.',
    ]);
  });

  it.each(['22', '2023a', 'Plan-2023', 'plan2023', 'a-B-2023', 'about', '-2023'])('has an edition named %s', (slug) => {
    const own = smallEditionContent();
    const said = saidOf(smallContent({ ...own, slug })).filter((line) => line.includes('address of an edition'));
    expect(said).toEqual([
      `content/2023: the name of the folder cannot be the address of an edition: “${slug}”. Name it by the year, 2022, or by series and year, plan-2023; names of top-level pages are taken.`,
    ]);
  });

  it('has words that are not the source’s: then nothing is said of what may be missing for it', () => {
    const own = smallEditionContent();
    const texts = own.texts.map((text) =>
      text.id === '2-1' ? { ...text, body: text.body.replace('TISC', 'T1SC') } : text,
    );
    const rule = () => [{ file: 'rule', line: null, words: '', fault: 'never', mend: '' }];
    const { problems } = deriveCorpus(smallContent({ ...own, texts }), [rule]);
    expect(problems.map(say)).toEqual([
      'content/2023/clauses/2-1.mdx:1: character 24 of the paragraph differs: the source has “ISC的规则。（条法司、”: “1SC的规则。（条法司、”. Restore the words, or record the correction with its evidence in edits.json and import again.',
    ]);
    expect(deriveCorpus(smallContent(), [rule]).problems.map(({ fault }) => fault)).toEqual(['never']);
  });

  it('has an edit that does not fit the source', () => {
    const own = smallEditionContent();
    const edits = own.edits.map((edit) => ({ ...edit, before: '发布日期：2023-03-21' }));
    expect(saidOf(smallContent({ ...own, edits }))[0]).toBe(
      'content/2023/edits.json: an edit expects these words, but the source has “发布时间：2023-03-21” at code point 30: “发布日期：2023-03-21”. Import the source again, or mend the entry.',
    );
  });
});
