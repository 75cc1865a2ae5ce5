import { cutGuideline, departments, publishedText, tasksIn2022 } from './published.ts';

/** A change of a made year. A sentence is named by words that it alone has at the time. */
type Change =
  | readonly ['修改', from: string, to: string]
  | readonly ['新增', behind: string, words: string]
  | readonly ['删除', sentence: string]
  | readonly ['移位', sentence: string, behind: string]
  /** Before and behind the comma that becomes a full stop, or the full stop that becomes a comma. */
  | readonly ['拆分', before: string, behind: string]
  | readonly ['合并', before: string, behind: string];

/** Thirty changes make the year 2023 of the text of 2022. */
export const changesOf2023: readonly Change[] = [
  ['修改', '惠及中小企业数量增长10%以上', '惠及中小企业数量增长15%以上'],
  ['修改', '压减至16.5个月', '压减至16个月'],
  ['修改', '制定实施2022—2023年推进计划', '制定实施年度推进计划'],
  ['修改', '大力培育调解组织和仲裁机构', '大力培育调解组织、仲裁机构和公证机构'],
  ['修改', '修订发布专利实施许可合同备案办法', '落实专利实施许可合同备案办法'],
  ['修改', '启动建设国家级专利导航服务基地', '加快建设国家级专利导航服务基地'],
  ['修改', '推广专利、商标电子证书应用', '全面推广专利、商标和地理标志电子证书应用'],
  ['修改', '全国知识产权宣传周等大型活动', '全国知识产权宣传周、中国专利年会等大型活动'],
  ['修改', '利用新技术手段精准发现', '利用大数据和人工智能精准发现'],
  ['修改', '在2022年12月15日前', '在2023年12月15日前'],
  ['新增', '强化知识产权维权援助线上', '研究制定惩罚性赔偿适用指引。'],
  ['新增', '打造知识产权运营服务体系', '举办知识产权运营大赛。'],
  ['新增', '扩展TISC、高校', '开放知识产权基础数据目录。'],
  ['新增', '深化“一带一路”', '举办共建国家审查员培训班。'],
  ['新增', '加强战略性新兴产业、海外', '编写专利统计年报。'],
  ['删除', '新冠肺炎疫苗'],
  ['删除', '加快知识产权保护信息平台建设'],
  ['删除', '地理标志助力乡村振兴'],
  ['删除', '冬残奥会知识产权保护工作'],
  ['删除', '在导向性指标的基础上'],
  ['移位', '知识产权领域诚信体系', '加强平台代理机构治理'],
  ['移位', '国际创新管理标准体系', '扩大专利转化专项计划'],
  ['移位', '大力发展国家知识产权高端智库', '加强知识产权宏观管理'],
  ['移位', '专利密集型产业增加值核算和发布', '财政资助项目形成专利'],
  ['拆分', '工作指导力度', '加强对专利侵权'],
  ['拆分', '专项整治行动', '严厉打击违法'],
  ['拆分', '相关内容', '深入研究我国'],
  ['合并', '知识产权宣传效果', '加强宣传动员'],
  ['合并', '集聚区改革创新', '建设国家知识产权服务出口'],
  ['合并', '统计监测和发布工作', '做好每万人口'],
];

/** Thirty more make the year 2024 of it. */
export const changesOf2024: readonly Change[] = [
  ['修改', '压减至16个月', '压减至15.5个月'],
  ['修改', '增长15%以上', '增长20%以上'],
  ['修改', '把握好时度效', '把握好节奏和力度'],
  ['修改', '提出地理标志统一立法的基本框架和主要内容', '形成地理标志统一立法的草案和说明'],
  ['修改', '健全知识产权对外转让审查制度', '完善知识产权对外转让审查细则'],
  ['修改', '加快完成加入工业品外观设计海牙协定工作', '做好工业品外观设计海牙协定实施工作'],
  ['修改', '建立防范和惩治知识产权统计造假弄虚作假', '落实防范和惩治知识产权统计造假、弄虚作假'],
  ['修改', '研究制定惩罚性赔偿', '发布惩罚性赔偿'],
  ['修改', '在2023年12月15日前', '在2024年12月10日前'],
  ['修改', '建立财政资助项目', '落实财政资助项目'],
  ['新增', '加快商标法及其', '推进集成电路布图设计条例修改。'],
  ['新增', '深化地理标志管理改革', '建立地理标志保护名录。'],
  ['新增', '推进知识产权业务办理告知', '推行无纸化办理。'],
  ['新增', '有条件的地区要主动作为', '鼓励沿海省份先行先试。'],
  ['新增', '完善面向职业的', '开设知识产权师资培训课程。'],
  ['删除', '巩固和深化小多边'],
  ['删除', '举办知识产权运营大赛'],
  ['删除', '编写专利统计年报'],
  ['删除', '围绕国家重点产业'],
  ['删除', '有效专利产业化率'],
  ['移位', '提高服务供给水平', '商标和地理标志电子证书'],
  ['移位', '专利审查高速路', '深度参与全球知识产权治理'],
  ['移位', '知识产权维权援助线上', '加快构建知识产权大宣传格局'],
  ['移位', '有序落实中美', '办好金砖国家'],
  ['拆分', '完善专利权转让登记制度', '落实专利实施许可'],
  ['拆分', '专项计划覆盖面', '完善实施效果统计'],
  ['拆分', '质量监测机制', '利用大数据'],
  ['合并', '工作指导力度', '加强对专利侵权'],
  ['合并', '修改相关部署', '加快商标法'],
  ['合并', '覆盖率进一步提升', '扩展TISC、高校'],
];

interface MadeSentence {
  readonly clause: string;
  readonly words: string;
  /** Names in its note. */
  readonly names: readonly string[];
  /** Ids of the year before of which it came, and how. */
  readonly from: readonly string[];
  readonly moved: boolean;
}

/** A made year: its text, and its sentences with what they came of. */
export interface MadeYear {
  readonly text: string;
  readonly sentences: readonly (MadeSentence & { readonly id: string })[];
}

/** 2022 as it was published, to make other years of. */
export function year2022(): MadeYear {
  const tasks = new Map(tasksIn2022().map(({ id, names }) => [id, names]));
  const sentences = cutGuideline()
    .filter(({ id }) => /^\d/u.test(id))
    .flatMap(({ id: clause, sentences }) =>
      sentences.map(({ id, words }) => ({ id, clause, words, names: tasks.get(id) ?? [], from: [], moved: false })),
    );
  return { text: publishedText('2022'), sentences };
}

/** Makes a year of the one before it. */
export function makeYear(before: MadeYear, year: number, changes: readonly Change[]): MadeYear {
  let sentences: readonly MadeSentence[] = before.sentences.map(({ id, ...sentence }) => ({
    ...sentence,
    from: [id],
    moved: false,
  }));
  let text = before.text
    .replaceAll(/（20[23]\d）/gu, `（${year}）`)
    .replaceAll(/〔20[23]\d〕\d+号/gu, `〔${year}〕${year - 2016}号`)
    .replace(/20[23]\d年3月\d+日$/mu, `${year}年3月20日`);
  const swap = (from: string, to: string): void => {
    if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand once in the text.`);
    text = text.replace(from, () => to);
  };
  for (const [kind, first, second = ''] of changes) {
    const at = placeOf(first, sentences);
    const sentence = sentences[at] as MadeSentence;
    const next = sentences[at + 1] as MadeSentence;
    const { words } = sentence;
    if (kind === '修改') {
      swap(first, second);
      sentences = sentences.with(at, { ...sentence, words: words.replace(first, second) });
    } else if (kind === '新增') {
      swap(words, words + second);
      sentences = sentences.toSpliced(at + 1, 0, { ...sentence, words: second, from: [], moved: false });
    } else if (kind === '删除') {
      swap(words, '');
      sentences = sentences.toSpliced(at, 1);
    } else if (kind === '移位') {
      swap(words, '');
      const others = sentences.toSpliced(at, 1);
      const behind = placeOf(second, others);
      const { clause, names, words: before } = others[behind] as MadeSentence;
      swap(before, before + words);
      sentences = others.toSpliced(behind + 1, 0, { ...sentence, clause, names, moved: true });
    } else if (kind === '拆分') {
      swap(`${first}，${second}`, `${first}。${second}`);
      const cut = words.indexOf(second);
      const pieces = [`${words.slice(0, cut - 1)}。`, words.slice(cut)];
      sentences = sentences.toSpliced(at, 1, ...pieces.map((words) => ({ ...sentence, words })));
    } else {
      swap(`${first}。${second}`, `${first}，${second}`);
      const merged = {
        ...sentence,
        words: `${words.slice(0, -1)}，${next.words}`,
        from: [...sentence.from, ...next.from],
      };
      sentences = sentences.toSpliced(at, 2, merged);
    }
  }
  const counts = new Map<string, number>();
  return {
    text,
    sentences: sentences.map((sentence) => {
      const number = (counts.get(sentence.clause) ?? 0) + 1;
      counts.set(sentence.clause, number);
      return { ...sentence, id: `${sentence.clause}-s${number}` };
    }),
  };
}

function placeOf(words: string, sentences: readonly MadeSentence[]): number {
  const found = sentences.flatMap((sentence, index) => (sentence.words.includes(words) ? [index] : []));
  if (found.length !== 1) throw new Error(`“${words}” stands in ${found.length} sentences.`);
  return found[0] as number;
}

/** What became of every sentence, each as `修改 3-4-s1 → 3-4-s1`, in no order that matters. */
export function expectedDescents(before: MadeYear, after: MadeYear): readonly string[] {
  const wordsBefore = new Map(before.sentences.map(({ id, words }) => [id, words]));
  const gone = before.sentences.filter(({ id }) => !after.sentences.some(({ from }) => from.includes(id)));
  const groups = Map.groupBy(after.sentences, ({ from, id }) => (from.length > 0 ? from.join('+') : `new ${id}`));
  const stays = [...groups.values()].map((group) => {
    const { from, words, moved } = group[0] as MadeSentence;
    const same = from.length === 1 && group.length === 1 && wordsBefore.get(from[0] ?? '') === words;
    const kind =
      from.length === 0
        ? '新增'
        : group.length > 1
          ? '拆分'
          : from.length > 1
            ? '合并'
            : same
              ? moved
                ? '移位'
                : '沿用'
              : '修改';
    return `${kind} ${from.join('+')} → ${group.map(({ id }) => id).join('+')}`;
  });
  return [...gone.map(({ id }) => `删除 ${id} → `), ...stays].sort();
}

/** What each department gained and lost: ids of the later year and of the earlier one, by its address. */
export function expectedTasks(
  before: MadeYear,
  after: MadeYear,
): Readonly<Record<string, { readonly added: readonly string[]; readonly removed: readonly string[] }>> {
  const namesBefore = new Map(before.sentences.map(({ id, names }) => [id, names]));
  return Object.fromEntries(
    Object.entries(departments).map(([id, name]) => {
      const had = (ids: readonly string[]) => ids.some((one) => namesBefore.get(one)?.includes(name));
      const has = (one: string) =>
        after.sentences.some(({ from, names }) => from.includes(one) && names.includes(name));
      return [
        id,
        {
          added: after.sentences.filter(({ names, from }) => names.includes(name) && !had(from)).map(({ id }) => id),
          removed: before.sentences.filter(({ id, names }) => names.includes(name) && !has(id)).map(({ id }) => id),
        },
      ];
    }),
  );
}
