import { isClause, isPart, type Unit, unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { editionDataPath, editionPath, unitPath } from '#domain/paths.ts';
import type { Locate } from './locate.ts';

/** What the document's page says of it to machines: schema.org `Legislation`, what the document states and no more. */
export function legislationOf(edition: Edition, locate: Locate) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': locate(editionPath(edition.slug)),
    name: edition.title,
    legislationIdentifier: edition.number,
    legislationType: edition.series.kind,
    legislationDate: edition.signed,
    datePublished: edition.published,
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: edition.issuer },
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    inLanguage: 'zh-CN',
    url: locate(editionPath(edition.slug)),
    hasPart: unitsOf(edition).map((unit) => ({
      '@type': 'Legislation',
      '@id': locate(unitPath(edition.slug, unit.id)),
      name: nameOf(unit),
    })),
    encoding: encodings.map(([format, encodingFormat]) => ({
      '@type': 'LegislationObject',
      encodingFormat,
      contentUrl: locate(editionDataPath(edition.slug, format)),
    })),
  };
}

/** A unit's heading as printed, or what an opening is called. */
function nameOf(unit: Unit): string {
  if (isPart(unit)) return unit.heading;
  return isClause(unit) ? unit.part.label + unit.label + unit.title : unit.label;
}

/** The formats that programs may prefer to the page, with their media types. */
export const encodings = [
  ['json', 'application/json'],
  ['md', 'text/markdown'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['html', 'text/html'],
  ['epub', 'application/epub+zip'],
  ['akn.xml', 'application/akn+xml'],
] as const;
