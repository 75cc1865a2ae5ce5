import type { Deadline } from './deadline.ts';
import type { Lineage } from './lineage.ts';
import type { Series } from './series.ts';
import type { Source } from './source.ts';
import type { Target } from './target.ts';
import type { Opening, Part, Sentence } from './text.ts';

/** 版本: one published document of one year. */
export interface Edition {
  /** `2022` for this guideline, `<series>-<year>` for any other document. */
  readonly slug: string;
  readonly series: Series;
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
  /** The facts that the text as received does not print, so that an editor alone answers for them. */
  readonly unprinted: readonly FactName[];
  /** Later editions that exist; the site may not hold them. */
  readonly later: readonly { readonly year: number; readonly number: string }[];
  /** What an editor says of it against an earlier edition; null where nothing is to be said. */
  readonly lineage: Lineage | null;
  readonly source: Source;
  readonly notice: Opening | null;
  readonly preamble: Opening | null;
  readonly parts: readonly Part[];
  /** Signature, date and what else stands below the text; null where that stands in the notice, or nowhere. */
  readonly closing: Opening | null;
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  /** Every sentence of the parts, in document order; those of notice and preamble are not among them. */
  readonly sentences: readonly Sentence[];
  /** 任务: the sentences of duties that name departments, in document order. */
  readonly tasks: readonly Sentence[];
  /** The sentences of the parts that name no department, in document order. */
  readonly unassigned: readonly Sentence[];
}

/** Facts that a document or the page around it may print. */
export type FactName = 'title' | 'number' | 'issuer' | 'signed' | 'published';

/** 附件说明: the line that names what came with the document. */
export interface Annex {
  /** As printed, 附件：…, line by line. */
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
