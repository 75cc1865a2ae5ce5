import type { Level } from './level.ts';
import type { Tie } from './target.ts';

/** What stands around the body: the notice and the preamble before part one, the closing below the last. */
export interface Opening {
  readonly id: 'notice' | 'preamble' | 'closing';
  readonly label: '通知' | '序言' | '落款';
  /** In document order; every word of the opening stands in exactly one of them. */
  readonly paragraphs: readonly OpeningParagraph[];
  readonly sentences: readonly Sentence[];
}

export type OpeningParagraph =
  | {
      readonly kind: OpeningLine;
      readonly words: string;
    }
  | { readonly kind: 'text'; readonly sentences: readonly Sentence[] };

/**
 * A line of an opening that is no text. `letterhead` is whose paper it is, `contents` a line of a table of contents,
 * `remark` what is said about the document, （此件公开发布）, `copies` to whom it goes besides, 抄送：….
 */
export type OpeningLine =
  | 'letterhead'
  | 'title'
  | 'subtitle'
  | 'number'
  | 'addressees'
  | 'issuer'
  | 'date'
  | 'contents'
  | 'remark'
  | 'copies';

/** 部分: 一 … 五, or whatever else is the highest level of a document: 编, 章, 1 of decimals, an attached text. */
export interface Part {
  /** `3`, `c3`, `x1`; empty where the document has none, and the part neither page nor heading. */
  readonly id: string;
  readonly level: Level;
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

/** What a clause needs to say of its part, without the part's clauses. */
export type PartRef = Pick<Part, 'id' | 'level' | 'label' | 'number' | 'title' | 'heading'>;

/** What a unit needs to say of one that holds it. */
export type ClauseRef = Pick<Clause, 'id' | 'level' | 'label' | 'number' | 'title' | 'heading'>;

/** 项: （一） … （十） inside a part, and every labelled unit further down: 1. （1） ①, 节, 条. */
export interface Clause {
  /** `3-4`, `3-4-2`, `a12`; the part's id where the text stands under the part itself. */
  readonly id: string;
  readonly level: Level;
  /** （四）, or empty. */
  readonly label: string;
  readonly number: number | null;
  readonly title: string;
  /** The heading as printed, （四）健全知识产权保护政策。, or empty. */
  readonly heading: string;
  /** Whether its first sentence follows the heading on the same line, as 公文 print it. */
  readonly runIn: boolean;
  readonly part: PartRef;
  /** The units between the part and this one, the highest first; none for most. */
  readonly within: readonly ClauseRef[];
  /** How many paragraphs of the holder's own text stand before it: all, but in an article that goes on below its 项. */
  readonly after: number;
  /** Its own, not those of the units below it. */
  readonly duties: readonly Duty[];
  readonly sentences: readonly Sentence[];
  /** The labelled units below it, in document order. */
  readonly units: readonly Clause[];
}

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
  /** In the order of the notes, which proves nothing; behind them whom a rule of the document adds. */
  readonly departments: readonly Bearer[];
  /** The time limits that its notes set, as printed: 2024年12月底, 持续推进. */
  readonly times: readonly string[];
  /** Where 下同 stands behind names above, or a note below the list that this is in, which may speak here as well. */
  readonly sameAs: readonly RuleSource[];
  readonly sentences: readonly Sentence[];
}

/** Who answers for a duty, and as what. */
export interface Bearer {
  /** Id of the department. */
  readonly id: string;
  /** The document's word in the note, 负责; empty where the note gives the name alone, or a rule adds it. */
  readonly role: string;
  /** 据原文规则: as what, where the document states that for all its lists. */
  readonly ruled?: RuleSource & { readonly role: string };
}

/** What a document states of its own lists, 排在第一位的部门为牵头部门，下同, and where. */
export interface RuleSource {
  readonly words: string;
  /** Id of the duty, or of the sentence of an opening, that states it; `closing` where it stands below the text. */
  readonly from: string;
}

/**
 * A responsibility note as printed, with its brackets, and with the stop behind it where it stands before the stop of
 * its sentence: 论证（条法司负责）。
 */
export interface Note {
  readonly words: string;
  /** The words cut so that each department's name is a piece of its own; joined they are `words`. */
  readonly pieces: readonly NotePiece[];
  /** Whether it stands before the sentences that it speaks for, at the head of their paragraph. */
  readonly ahead: boolean;
  /** Whether the grammar reads all of it; where it does not, somebody may be named whom the duty's departments lack. */
  readonly read: boolean;
}

export interface NotePiece {
  readonly words: string;
  readonly kind: NotePieceKind;
  readonly department: string | null;
  /** Whether the document begins a line of its own here, as for 责任单位：A. */
  readonly startsLine: boolean;
}

/**
 * `name` is whoever is named; `role` says what those around it do, 牵头 or 责任单位：; `open` leaves a list open, 等;
 * `time` is a time limit, `rule` what the document says of its own lists, 下同; `unread` is beyond the grammar; `mark` is
 * a bracket, a mark of punctuation or a word between names.
 */
export type NotePieceKind = 'name' | 'role' | 'open' | 'time' | 'rule' | 'unread' | 'mark';

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
