import { editionDataPath, editionPath, unitPath } from '#domain/address.ts';
import type { Unit } from '#domain/citation/unit.ts';
import type { Edition } from '#domain/corpus/model.ts';
import type { Locate } from './locate.ts';

/** What a page says about the document to machines: schema.org `Legislation`, with what the document states and no more. */
export function legislationOf(edition: Edition, locate: Locate) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': locate(editionPath(edition.slug)),
    name: edition.title,
    legislationIdentifier: edition.number,
    legislationType: '工作指引',
    legislationDate: edition.signed,
    datePublished: edition.published,
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: edition.issuer },
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    inLanguage: 'zh-CN',
    url: locate(editionPath(edition.slug)),
    encoding: encodings.map(([format, encodingFormat]) => ({
      '@type': 'LegislationObject',
      encodingFormat,
      contentUrl: locate(editionDataPath(edition.slug, format)),
    })),
  };
}

/** The same for a unit of the document, as a part of it; what holds for the whole is said there. */
export const legislationPartOf = (edition: Edition, unit: Unit, name: string, locate: Locate) => ({
  '@context': 'https://schema.org',
  '@type': 'Legislation',
  '@id': locate(unitPath(edition.slug, unit.id)),
  name,
  isPartOf: { '@id': locate(editionPath(edition.slug)) },
});

const encodings = [
  ['json', 'application/json'],
  ['md', 'text/markdown'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['html', 'text/html'],
] as const;
