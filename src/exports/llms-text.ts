import { placeOfUnit } from '#domain/citation/place.ts';
import { saysRoles } from '#domain/corpus/bearer-groups.ts';
import { currentEdition } from '#domain/corpus/find.ts';
import { sayIssuers, sayLibrary } from '#domain/corpus/say-held.ts';
import { hasTasks } from '#domain/corpus/what-it-lists.ts';
import { isClause, unitsOf } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import {
  aboutPath,
  annotationsPath,
  dataPackagePath,
  dataPath,
  departmentPath,
  departmentsPath,
  draftPath,
  dutiesPath,
  editionDataPath,
  editionPath,
  llmsPath,
  markdownPath,
  provenancePath,
  targetPath,
  termPath,
  topicPath,
  topicsPath,
  twinPath,
  verifyPath,
} from '#domain/paths.ts';
import type { Locate } from './locate.ts';

/**
 * Writes llms.txt (llmstxt.org): what the site holds and where the plain texts are, for programs that read for people. What
 * there is of the current edition stands in it, of each other one the file that says so.
 */
export function llmsTextOf(corpus: Corpus, locate: Locate): string {
  const current = currentEdition(corpus);
  const others = corpus.editions.filter((edition) => edition !== current);
  return [
    '# 明责',
    '',
    `> ${aboutSite(corpus)}非官方整理，以${sayIssuers(corpus.editions)}发布的文本为准。`,
    '',
    `引用时请给出句的地址，如 2022/3-4/s2/；部分、项、句、目标、责任单位、术语${corpus.topics.length > 0 ? '、专题' : ''}的网页和它们的目录页，地址末尾的斜线换成.md就是它的Markdown，首页的是index.md。句序为本站所加。${corpus.editions.every(saysNoMore) ? '“负责”之外，原文没有写牵头、配合，也没有逐项时限。' : ''}`,
    '',
    ...ofEdition(current, corpus, locate),
    ...section(
      '其他各版',
      others.map(({ slug, title, number }) =>
        item(`《${title}》`, locate(llmsPath(slug)), `${number}，各处的Markdown`),
      ),
    ),
    ...section(
      '责任单位',
      corpus.departments.map(({ id, token, tasks }) =>
        item(token, locate(markdownPath(departmentPath(id))), `${countIn(tasks)}项任务`),
      ),
    ),
    ...section(
      '文件与术语',
      corpus.terms.map(({ id, name, sentences }) =>
        item(name, locate(markdownPath(termPath(id))), `见于${countIn(sentences)}句`),
      ),
    ),
    ...section(
      '各专题',
      corpus.topics.map(({ id, title, description }) =>
        item(title, locate(markdownPath(topicPath(id))), `编者整理：${description}`),
      ),
    ),
    '## 其他',
    '',
    item('全部原文', locate('llms-full.txt'), '一个文件，每句一行，前有位置和地址'),
    ...(corpus.editions.some(hasTasks)
      ? [item('台账的字段', locate(dataPackagePath), 'Data Package，各CSV的字段、类型和校验值')]
      : []),
    ...(corpus.departments.length > 0 ? [item('责任单位', locate(departmentsPath), '各单位负责的任务')] : []),
    ...(corpus.topics.length > 0
      ? [item('专题', locate(topicsPath), `编者归在一处的事项：${corpus.topics.map(({ title }) => title).join('、')}`)]
      : []),
    item('数据', locate(markdownPath(dataPath)), '各种格式与逐字段说明'),
    item('核校', locate(markdownPath(verifyPath)), '收到的文字、发布的文字与每一处改动'),
    item('核对文稿', locate(draftPath), '文稿里的引文、位置和文号逐处核对，在浏览器里进行'),
    item('关于', locate(markdownPath(aboutPath)), '本站是什么、不是什么，怎样引用'),
    '',
  ].join('\n');
}

/** The same of one edition, `llms-2022.txt`. */
export const editionLlmsTextOf = (corpus: Corpus, edition: Edition, locate: Locate): string =>
  [
    `# 《${edition.title}》`,
    '',
    `> 明责整理的一份文件，非官方整理，以${edition.issuer}发布的文本为准。全站见${locate('llms.txt')}。`,
    '',
    ...ofEdition(edition, corpus, locate),
  ].join('\n');

const aboutSite = ({ editions }: Corpus): string =>
  editions.length > 1
    ? `把政策文件逐句编号、逐句可链接、逐句标明责任单位的网站，收录${sayLibrary(editions)}。`
    : '把一份政策文件逐句编号、逐句可链接、逐句标明责任单位的网站。';

/** Whether an edition says of departments that they answer and nothing else, and sets none of their tasks a time limit. */
function saysNoMore({ parts, tasks, deadlines }: Edition): boolean {
  const duties = parts.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.duties));
  const dated = new Set(deadlines.map(({ sentence }) => sentence));
  return duties.every((duty) => !saysRoles(duty) && duty.times.length === 0) && !tasks.some(({ id }) => dated.has(id));
}

/** A section with its list, where there is anything in it. */
const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length > 0 ? [`## ${title}`, '', ...items, ''] : [];

const countIn = (lists: readonly { readonly sentences: readonly string[] }[]): number =>
  lists.reduce((sum, { sentences }) => sum + sentences.length, 0);

const item = (name: string, address: string, what: string): string => `- [${name}](${address}): ${what}`;

const ofEdition = (edition: Edition, { editions }: Corpus, locate: Locate): readonly string[] => [
  `## 《${edition.title}》（${edition.number}）`,
  '',
  item(
    '全文',
    locate(editionPath(edition.slug)),
    `${edition.parts.length}个部分，${edition.sentences.length}句，${edition.tasks.length}项任务`,
  ),
  item('全文Markdown', locate(editionDataPath(edition.slug, 'md')), '一个文件'),
  item('全文JSON', locate(editionDataPath(edition.slug, 'json')), '逐句的文字、责任单位、目标、术语与校验值'),
  item('全文Akoma Ntoso', locate(editionDataPath(edition.slug, 'akn.xml')), 'XML，OASIS LegalDocML'),
  item('各句标注', locate(annotationsPath(edition.slug)), 'Web Annotation，各句在纯文本中的位置'),
  ...(editions.length > 1
    ? [item('来源与改动', locate(provenancePath(edition.slug, editions)), '收到的文字、发布的文字与每一处改动')]
    : []),
  ...(hasTasks(edition)
    ? [item('任务台账CSV', locate(editionDataPath(edition.slug, 'csv')), `${edition.tasks.length}项任务`)]
    : []),
  ...(hasTasks(edition)
    ? [item('责任分工', locate(markdownPath(dutiesPath(edition.slug))), 'Markdown，任务表和未标明责任单位的句子')]
    : []),
  ...edition.targets.map(({ id, title }) =>
    item(`目标：${title}`, locate(markdownPath(targetPath(edition.slug, id))), 'Markdown，指标和与之关联的句子'),
  ),
  ...unitsOf(edition)
    .filter(isClause)
    .map((clause) =>
      item(`${placeOfUnit(clause)}${clause.title}`, locate(twinPath(edition.slug, clause.id, 'md')), 'Markdown'),
    ),
  '',
];
