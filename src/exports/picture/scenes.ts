import { editionsToMake } from '#built-before';
import { placeOf, placeOfUnit } from '#domain/citation/place.ts';
import { departmentAsOf } from '#domain/corpus/department-on.ts';
import { allSentences } from '#domain/corpus/find.ts';
import { yearsOf } from '#domain/corpus/years-of.ts';
import { isClause, isPart, labelledClauses, sentencesIn, type Unit, unitOf, unitsOf } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Target } from '#domain/model/target.ts';
import type { Sentence } from '#domain/model/text.ts';
import { departmentPath, editionPath, picturePath, sentencePath, targetPath, unitPath } from '#domain/paths.ts';
import type { Scene } from './scene.ts';

/** A picture and where it goes. */
export interface Picture {
  /** Path below the site's root, `og/2022/3-4/s2.png`. */
  readonly path: string;
  readonly scene: Scene;
}

/**
 * Every preview picture: of the site, and of each edition that is to be made, part, clause, notice, preamble, sentence,
 * target and department.
 */
export function picturesOf(corpus: Corpus): readonly Picture[] {
  const [current] = corpus.editions;
  if (!current) return [];
  const pictures = [
    { of: '', scene: sceneOfSite(current) },
    ...editionsToMake(corpus.editions).flatMap((edition) => [
      { of: editionPath(edition.slug), scene: sceneOfEdition(edition) },
      ...unitsOf(edition).map((unit) => ({ of: unitPath(edition.slug, unit.id), scene: sceneOfUnit(unit, edition) })),
      ...allSentences(edition).map((sentence) => ({
        of: sentencePath(edition.slug, sentence.id),
        scene: sceneOfSentence(sentence, edition, corpus),
      })),
      ...edition.targets.map((target) => ({
        of: targetPath(edition.slug, target.id),
        scene: sceneOfTarget(target, edition),
      })),
    ]),
    ...corpus.departments.map((department) => ({
      of: departmentPath(department.id),
      scene: sceneOfDepartment(department, corpus, current),
    })),
  ];
  return pictures.map(({ of, scene }) => ({ path: picturePath(of), scene }));
}

const source = ({ title, issuer, number }: Edition): readonly string[] => [`《${title}》`, `${issuer}　${number}`];

const sceneOfSite = (edition: Edition): Scene => ({
  place: '逐句查用',
  title: '每一句都有链接，每项任务都标明责任单位',
  words: edition.title,
  source: [`${edition.issuer}　${edition.number}`],
});

const sceneOfEdition = (edition: Edition): Scene => ({
  place: '全文',
  title: `${edition.parts.length}个部分，${edition.sentences.length}句，${edition.tasks.length}项任务`,
  words: edition.title,
  source: [`${edition.issuer}　${edition.number}`],
});

function sceneOfUnit(unit: Unit, edition: Edition): Scene {
  if (!isPart(unit) && !isClause(unit)) {
    const words = unit.sentences[0]?.words ?? '';
    return { place: unit.label, title: `共${unit.sentences.length}句`, words, source: source(edition) };
  }
  const sentences = sentencesIn(unit);
  const clauses = isPart(unit) ? labelledClauses(unit).length : 0;
  return {
    place: placeOfUnit(unit),
    title: `${clauses > 0 ? `${clauses}项，` : ''}共${sentences.length}句`,
    words: unit.title,
    source: source(edition),
  };
}

function sceneOfSentence(sentence: Sentence, edition: Edition, corpus: Corpus): Scene {
  const unit = unitOf(edition, sentence.clause);
  return {
    place: placeOf(edition, sentence.id),
    title: unit && (isPart(unit) || isClause(unit)) ? unit.title : '',
    words: sentence.words,
    departments: sentence.departments.map((id) => departmentAsOf(edition, corpus, id).token),
    source: source(edition),
  };
}

function sceneOfTarget(target: Target, edition: Edition): Scene {
  const quotes = target.indicators.map(({ quote }) => quote);
  return {
    place: '主要目标',
    title: placeOf(edition, target.id),
    words: quotes.length > 0 ? `${target.title}：${quotes.join('；')}` : target.title,
    source: source(edition),
  };
}

/** Of the newest edition that names it, as its page begins. */
function sceneOfDepartment(department: Department, corpus: Corpus, current: Edition): Scene {
  const { token, name, nameConfirmed } = department;
  const { edition, count } = yearsOf(department, corpus)[0] ?? { edition: current, count: 0 };
  return {
    place: '责任单位',
    title: `${count}项任务，占${edition.tasks.length}项`,
    words: nameConfirmed ? name : token,
    source: source(edition),
  };
}
