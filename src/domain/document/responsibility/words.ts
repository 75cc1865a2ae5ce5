/**
 * The words of the grammar of responsibility, as parts of regular expressions. `phrase.ts` says how they make phrases and
 * `note.ts` how phrases make notes; the examples of every rule stand in `grammar.test.ts`.
 */

import { DIGITS } from '../numerals.ts';

const VERBS =
  '牵头|负责|主办|承办|协办|会办|配合|参与|参加|落实|实施|组织实施|指导|督导|监督|协助|协同|支持|推进|统筹|协调|抓总|抓好';
const ADVERBS =
  '(?:(?:按照?|根据|依)(?:各自)?(?:的)?(?:职责|职能)(?:分工)?|按?分工|分别|共同|联合|各自|具体|全面|统一|密切|积极)';
/** Verbs that stand behind names and end none. */
const LAST = [
  '牵头组织',
  '牵头',
  '负责',
  '主办',
  '承办',
  '协办',
  '会办',
  '配合',
  '参与',
  '参加',
  '落实',
  '组织实施',
].concat(['指导', '督导', '协助', '协同', '支持']);
/** 按职责分工负责: what somebody does, behind the names. A verb that also ends names stands there with another alone. */
const DOES = `${ADVERBS}*(?:${VERBS})*(?:${LAST.join('|')})`;

const UNIT = '(?:责任)?(?:单位|部门|处室|科室|机构|司局|局室|主体)';
const ACT = '(?:责任|牵头|配合|参与|参加|负责|指导|主办|承办|协办|主责|落实|实施|协作|支持)';
/** 责任单位, 牵头（责任）单位, 责任部门（单位）, 责任分工. */
const HEAD = `(?:(?:主要|主体|第一)?${ACT}(?:（${ACT}）)?${UNIT}(?:（${UNIT}）)?|责任分工)`;

const GENERAL = '(?:各|有关|相关|其他|成员|直属|责任)*';
const ANYBODY = '(?:部门|单位|地方|地区|机构|司局|处室|科室|部委|省份|方面)';
/** 有关部门和单位: nobody by name. */
const OTHERS = `${GENERAL}${ANYBODY}(?:[和及与、]${GENERAL}${ANYBODY})*`;

const NUMBER = `(?:${DIGITS}+|[一二两三四五六七八九十]+)[个家]`;
const DAY = `(?:(?:(?:${DIGITS}{4}|今|明|当)年)?(?:(?:${DIGITS}{1,2}|[一二三四五六七八九十]{1,3})月(?:${DIGITS}{1,2}日|[上中下]旬)?|第?[一二三四1-4１-４]季度|[上下]半年|年)?[底末初]?)`;
const DATE = `(?=.*[0-9０-９底末年])${DAY}(?:(?:至|到|—+|-|－|~|～)${DAY})?`;
const DONE = '(?:基本)?(?:完成|落实|到位|建成|启动|报送|见效|取得.{1,12})';
const ALWAYS =
  '持续(?:推进|实施|开展|落实|加强|完善)?|长期(?:坚持|推进|实施|落实|开展)?|常年|常态化(?:推进|开展|实施|落实)?|(?:贯穿)?全年(?:推进)?|分阶段推进|按时限?(?:要求)?完成|按(?:期|进度)(?:完成|推进)|立行立改';

/** A word that says in a bracket that somebody answers for something. */
export const RESPONSIBILITY = new RegExp(
  `负责|牵头|责任(?:[：:]|单位|部门|处室|科室|人|领导)|配合|参与|指导|会同|主办|承办|协办|(?:落实|实施)${UNIT}`,
  'u',
);

/** What a list of those responsible begins with, 责任单位：, and the document's word for what they do. */
export const RESPONSIBILITY_HEAD = new RegExp(`^(?<head>(?<role>${HEAD}|牵头|配合|责任)\\s*[：:]\\s*)`, 'u');

const TIME_WORD =
  '(?:(?:完成|办结|整改|落实|推进|实施|截止|计划完成)(?:时限|期限|时间(?:节点|安排)?|日期)|时限|期限|时间(?:节点|安排|要求))(?:要求)?';
/** What a time begins with, 完成时限：, 时间节点：. */
export const TIME_HEAD = new RegExp(`^(?<head>${TIME_WORD}\\s*[：:]\\s*)`, 'u');

/** Where a list begins anew without a mark before it: 牵头单位：A 责任单位：B. */
export const HEAD_WITHIN = new RegExp(
  `(?<!^|主要|主体|第一|牵头|责任|配合|参与)(?=(?:牵头|责任|配合|参与)${UNIT}\\s*[：:])|(?<=\\s)(?=${TIME_WORD}\\s*[：:])`,
  'u',
);
/** 责任人：, which names a person and no department. */
export const PERSON_HEAD = /^(?:(?:主要|牵头|分管|责任|包联)(?:负责人|责任人|领导)|责任人|负责人)\s*[：:]/u;

/** What somebody does, at the end of a phrase: A、B按职责分工负责. */
export const ROLE = new RegExp(`${DOES}$`, 'u');
/** What words end in that end in what somebody does: looked for first, since to look for the whole takes long. */
export const ROLE_END = new RegExp(`(?:${LAST.join('|')})$`, 'u');
/** The same as the whole of a bracket behind a name: A（牵头）. */
export const ROLE_ALONE = new RegExp(`^[（(](?<role>${DOES}|${HEAD})[）)]$`, 'u');

/** A time that says of itself that something is to be done by then, or always. */
export const TIME = new RegExp(
  `^(?:于|在|到|截至)?(?:${DATE}(?:(?:之|以)?前(?:${DONE})?|${DONE})|年底前(?:${DONE})?|${ALWAYS})$`,
  'u',
);
/** What every time holds. */
export const TIME_SIGN = new RegExp(`${DIGITS}|[年月季底末初持长常贯全分按立]`, 'u');
/** A date alone, which is a time where it stands among those responsible. */
export const DAY_ALONE = new RegExp(`^(?:到|至)?${DATE}$`, 'u');

/** What leaves a list open behind its last name: 等, 等有关部门和单位, 等13个部门. */
export const OPEN = new RegExp(`^(?<name>.+?)(?<open>等(?:${NUMBER})?(?:${OTHERS})?)$`, 'u');
/** What leaves it open and is not its end: A等和B. */
export const OPEN_AND = new RegExp(`^(?<name>.+?)(?<open>等(?:${OTHERS})?(?:以及|[和及与]))(?<rest>.+)$`, 'u');
/** A和各B, where what follows is plainly another than A. */
export const AND_ALL = /^(?<name>.+?)(?<and>以及|[和及与])(?<rest>(?:各|有关|相关|其他).+)$/u;
/** Nobody by name, whom others take in: 会同有关部门. */
export const OTHERS_ALONE = new RegExp(`^商?${OTHERS}$`, 'u');
/** 由A牵头, where 由 is nobody's name. */
export const BY = /^(?:具体)?由/u;

/** 各省级人民政府, 区直各部门: the name of many, of whom none is named. */
export const COLLECTIVE = new RegExp(`各|有关|相关|^(?:全体|所有)|^${OTHERS}$`, 'u');
/** 各市, the first half of 各市、县（市、区）人民政府, and what may stand between it and the last. */
export const AREA = /^各?(?:设区)?(?:[省市县区州盟旗地乡镇]|街道|自治[区州县]|直辖市)+(?:[（(][^（()）]*[）)])?$/u;
export const AREA_BODY = /^(?:[市县区州盟旗乡镇]|街道|自治[区州县]|直辖市).*(?:政府|[局委办]|部门|单位|管委会)$/u;
/** What no name begins with, ends in or holds. */
export const NO_NAME =
  /^(?:详?见|具体|其中|另|如[有需遇因]|以[上下]|不再|抓|做好|加强|确保|并|对于|关于|涉及|除|凡|根据|按照?|依据|结合|为[了在]?|把|将|和|及|与|等)|^请|[的了和及与等、不未]$|负责|牵头|配合|完成|[《》。？！：]|^(?:无|[-—–－/／]+)$/u;

/** 下同, where it stands as a phrase: what stands before it holds below as well. */
export const SAME_BELOW = /^(?:以)?下同$/u;
/** 排在第一位的部门为牵头部门: of each list the first leads. The second half names the role. */
export const FIRST_LEADS =
  /(?:排|列|位列|排名|排序)(?:在|于)?(?:第一|首)位?的?(?:责任)?(?:单位|部门|处室|科室|者)?的?为(?<role>(?:牵头|主责|主办)(?:责任)?(?:单位|部门|处室|科室))/u;
/** 以下均需A落实: whom the notes below leave out. */
export const ALL_BELOW = new RegExp(
  `^以下(?:各项|任务|工作|措施)*[均都](?:需|须|应)?(?:由)?(?<names>.+?)(?<role>${DOES})$`,
  'u',
);
/** 不再列出, what is said of those whom the notes below leave out. */
export const NOT_LISTED = /^(?:以下)?不再(?:一一|逐一|重复|单独)?列出$/u;

/** What the name of a body ends in, where nothing but the name says that it is one. */
export const BODY = /(?:[部委局厅司处室科办院署会队]|中心|政府|银行|[分支]行|公司|集团|海关|法院|单位|部门)$/u;
