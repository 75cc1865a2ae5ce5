/** The shape of everything the site knows. Pages, indexes, search and exports read it; nothing writes to it. */

/** All editions with the departments and terms they share. */
export interface Corpus {
  /** Newest first; the first is the current one. */
  readonly editions: readonly Edition[];
  /** In the order to show them in. */
  readonly departments: readonly Department[];
  readonly terms: readonly Term[];
}

/** 版本: one published document of one year. */
export interface Edition {
  /** `2022` for this guideline, `<series>-<year>` for any other document. */
  readonly slug: string;
  /** The document's own title with its year, 推动知识产权高质量发展年度工作指引（2022）. */
  readonly title: string;
  /** The year that the document is for. */
  readonly year: number;
  /** 发文字号, 国知发运字〔2022〕15号. */
  readonly number: string;
  /** 落款. */
  readonly issuer: string;
  /** 成文日期, ISO 8601. */
  readonly signed: string;
  /** 发布日期, ISO 8601. */
  readonly published: string;
  /** 主送机关, with its colon. */
  readonly addressees: string;
  readonly annex: Annex | null;
  readonly oddities: readonly Oddity[];
  /** Later editions that exist; the site may not hold them. */
  readonly later: readonly { readonly year: number; readonly number: string }[];
  readonly source: Source;
  readonly notice: Opening | null;
  readonly preamble: Opening | null;
  readonly parts: readonly Part[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  /** Every sentence of the parts, in document order; those of notice and preamble are not among them. */
  readonly sentences: readonly Sentence[];
  /** 任务: the sentences of duties that name departments, in document order. */
  readonly tasks: readonly Sentence[];
  /** The sentences of the parts that name no department, in document order. */
  readonly unassigned: readonly Sentence[];
}

/** 附件说明: the line that names what came with the document. */
export interface Annex {
  /** The line as printed, 附件：… */
  readonly words: string;
  /** The annex's title alone. */
  readonly title: string;
  readonly held: boolean;
  /** Why this site lacks it, in Chinese. */
  readonly reason: string | null;
}

/** 原文如此: an odd wording that stays as it is, with a note of ours. */
export interface Oddity {
  readonly words: string;
  readonly note: string;
}

/** Where the words come from. */
export interface Source {
  /** SHA-256 of the bytes as received, hexadecimal. */
  readonly sha256: string;
  /** The text as received. */
  readonly text: string;
  /** The address of the official page where it could be confirmed. */
  readonly url: string | null;
  /** Every difference between the text as received and the text as published, in document order. */
  readonly edits: readonly Edit[];
}

/** One change made to the text as received. */
export interface Edit {
  /** Code points before it in the text as received. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
  readonly rule: EditRule;
  /** What shows that a correction made by hand is right; null for edits that a rule made. */
  readonly evidence: string | null;
}

export type EditRule =
  | 'furniture'
  | 'metadata'
  | 'punctuation'
  | 'spacing'
  | 'label'
  | 'markup'
  | 'link'
  | 'page-break'
  | 'correction';

/** The notice or the preamble: what stands before part one. */
export interface Opening {
  readonly id: 'notice' | 'preamble';
  readonly label: '通知' | '序言';
  /** In document order; every word of the opening stands in exactly one of them. */
  readonly paragraphs: readonly OpeningParagraph[];
  readonly sentences: readonly Sentence[];
}

export type OpeningParagraph =
  | {
      readonly kind: 'title' | 'subtitle' | 'number' | 'addressees' | 'issuer' | 'date';
      readonly words: string;
    }
  | { readonly kind: 'text'; readonly sentences: readonly Sentence[] };

/** 部分: 一 … 五. */
export interface Part {
  /** `3`. */
  readonly id: string;
  /** 三. */
  readonly label: string;
  readonly number: number;
  /** Without label and without closing 。 */
  readonly title: string;
  /** The heading as printed, 三、加强…体系. */
  readonly heading: string;
  /**
   * In document order. Text that stands under the part itself is a clause that shares the part's id and has neither
   * label nor title: part five is nothing else.
   */
  readonly clauses: readonly Clause[];
}

/** 项: （一） … （十） inside a part. */
export interface Clause {
  /** `3-4`; the part's id where the text stands under the part itself. */
  readonly id: string;
  /** （四）, or empty. */
  readonly label: string;
  readonly number: number | null;
  readonly title: string;
  /** The heading as printed, （四）健全知识产权保护政策。, or empty. */
  readonly heading: string;
  readonly part: PartRef;
  readonly duties: readonly Duty[];
  readonly sentences: readonly Sentence[];
}

/** What a clause needs to say of its part, without the part's clauses. */
export type PartRef = Pick<Part, 'id' | 'label' | 'number' | 'title' | 'heading'>;

/** 责任段: sentences closed by a responsibility note, or a paragraph's rest without one. */
export interface Duty {
  /** `3-4-d1`. */
  readonly id: string;
  readonly number: number;
  /** The clause's paragraph it stands in, from 1. */
  readonly paragraph: number;
  /** The dash heading as printed, ——知识产权创造。, where the paragraph has one and this is its first duty. */
  readonly heading: string | null;
  readonly note: Note | null;
  /** In the note's order; order proves nothing. */
  readonly departments: readonly { readonly id: string; readonly role: string }[];
  readonly sentences: readonly Sentence[];
}

/** A responsibility note as printed, with its brackets. */
export interface Note {
  readonly words: string;
  /** The words cut so that each department's name is a piece of its own; joined they are `words`. */
  readonly pieces: readonly { readonly words: string; readonly department: string | null }[];
}

/** 句. */
export interface Sentence {
  /** `3-4-s1`, `notice-s1`, `5-s2`. */
  readonly id: string;
  /** Counted within its clause or opening, from 1. */
  readonly number: number;
  /** Id of its clause or opening. */
  readonly clause: string;
  /** Id of its duty; null in notice and preamble. */
  readonly duty: string | null;
  readonly words: string;
  /** The words cut so that each term found is a piece of its own; joined they are `words`. */
  readonly pieces: readonly { readonly words: string; readonly term: string | null }[];
  /** First 8 hexadecimal digits of the SHA-256 of the words in NFC without white space. */
  readonly hash: string;
  /** Code points before it in the text as received. */
  readonly offset: number;
  /** In the order of the notes; empty where no note covers the sentence. */
  readonly departments: readonly string[];
  readonly targets: readonly Tie[];
  /** Ids of the terms its words name, in order, each once. */
  readonly terms: readonly string[];
  /** Ids of the departments its own words name, outside any note. */
  readonly mentions: readonly string[];
}

/** 关联: a sentence tied to a target, by shared words of the document or by an editor. */
export interface Tie {
  /** Id of the target. */
  readonly id: string;
  readonly kind: '原文' | '编者';
  readonly reason: string;
}

/** 目标: one dash item of the goals. */
export interface Target {
  /** `protection`. */
  readonly id: string;
  /** 知识产权保护. */
  readonly title: string;
  /** Id of the duty that holds its words, `1-3-d3`. */
  readonly duty: string;
  readonly indicators: readonly Indicator[];
  /** Ids of the sentences tied to it, in document order. */
  readonly tasks: readonly string[];
}

/** 指标: one figure of a target. */
export interface Indicator {
  /** What is measured, in the editor's short form. */
  readonly name: string;
  /** The document's words with the figure in them. */
  readonly quote: string;
  readonly value: number;
  readonly unit: string;
  /** `=` for 压减至 and 稳定在, `>=` for 以上. */
  readonly comparison: '=' | '>=' | '<=';
  /** By when, in the document's words. */
  readonly due: string;
}

/** A date that the words set. */
export interface Deadline {
  readonly sentence: string;
  readonly quote: string;
  /** The last day, ISO 8601. */
  readonly date: string;
}

/** 责任单位. */
export interface Department {
  /** `treaty-and-law`. */
  readonly id: string;
  /** The form in the text, 条法司. */
  readonly token: string;
  /** The official name as of the edition's year; shown as 未核 where it is not confirmed. */
  readonly name: string;
  readonly nameConfirmed: boolean;
  readonly aliases: readonly string[];
  /** 局机关, 专利局 or 地方. */
  readonly parent: string;
  readonly kind: string;
  /** Per edition, newest first: the sentences it answers for, in document order. */
  readonly tasks: readonly { readonly edition: string; readonly sentences: readonly string[] }[];
}

/** 文件与术语: a policy, treaty, programme or term that the text names. */
export interface Term {
  readonly id: string;
  readonly name: string;
  /** What to look for in the words, and the 简称 that an edition itself gives it. */
  readonly forms: readonly string[];
  readonly kind: string;
  /** All that may be said beyond the text, shown as 编者注. */
  readonly note: string | null;
  readonly noteSource: string | null;
  readonly officialUrl: string | null;
  /** Per edition, newest first: the sentences that name it, in document order. */
  readonly sentences: readonly { readonly edition: string; readonly sentences: readonly string[] }[];
}
