import { isClause, isPart, ownDuties, type Unit, unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { bareHeading, placeOfUnit } from './place.ts';

/** How the place of a unit or duty is written. */
export interface Place {
  /** 三（四） */
  readonly short: string;
  /** 第三部分第（四）项“健全知识产权保护政策”, to follow the document's title and number. */
  readonly formal: string;
}

/** What a citation says of an edition besides the words it quotes: all that the browser needs to write one. */
export interface CitedEdition {
  /** `2022`. */
  readonly slug: string;
  /** 推动知识产权高质量发展年度工作指引（2022） */
  readonly title: string;
  /** 国知发运字〔2022〕15号 */
  readonly number: string;
  readonly issuer: string;
  /** 国家知识产权局关于印发《…》的通知; the document's own title where it came without a notice. */
  readonly notice: string;
  /** 成文日期, ISO 8601. */
  readonly signed: string;
  /** 发布日期, ISO 8601. */
  readonly published: string;
  /** Places by id: every unit, and every duty. */
  readonly places: Readonly<Record<string, Place>>;
}

/** What citations say of an edition. */
export function citedEdition(edition: Edition): CitedEdition {
  const places: Record<string, Place> = {};
  for (const unit of unitsOf(edition)) {
    places[unit.id] = { short: placeOfUnit(unit), formal: formalPlace(unit) };
    for (const duty of ownDuties(unit)) {
      const name = duty.heading ? `“${bareHeading(duty.heading)}”` : `第${duty.number}责任段`;
      const holder = duty.heading ? formalLabel(unit) : formalPlace(unit);
      places[duty.id] = { short: `${placeOfUnit(unit)}${name}`, formal: `${holder}${name}` };
    }
  }
  return {
    slug: edition.slug,
    title: edition.title,
    number: edition.number,
    issuer: edition.issuer,
    notice: titleOfNotice(edition),
    signed: edition.signed,
    published: edition.published,
    places,
  };
}

/** The notice's own title, which reference lists cite. */
function titleOfNotice(edition: Edition): string {
  for (const paragraph of edition.notice?.paragraphs ?? []) if (paragraph.kind === 'title') return paragraph.words;
  return edition.title;
}

/** 第三部分第（四）项: 项 is what civil servants say, 条 would be wrong. */
function formalLabel(unit: Unit): string {
  const isOfPart = isClause(unit) && unit.part.level === 'part' && unit.level === 'clause' && unit.within.length === 0;
  if (isOfPart) return `第${unit.part.label}部分第${unit.label}项`;
  if (isPart(unit) || isClause(unit)) return placeOfUnit(unit);
  return unit.id === 'notice' ? '印发通知' : unit.label;
}

function formalPlace(unit: Unit): string {
  if (isPart(unit)) return `${formalLabel(unit)}“${unit.title}”`;
  if (isClause(unit)) return unit.title === '' ? formalLabel(unit) : `${formalLabel(unit)}“${unit.title}”`;
  return formalLabel(unit);
}
