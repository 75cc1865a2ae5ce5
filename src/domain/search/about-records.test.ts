import { describe, expect, it } from 'vitest';
import { smallCorpus, smallEdition } from '#domain/model/edition.fixture.ts';
import { aboutLibrary, aboutRecords } from './about-records.ts';
import { headingOf } from './heading.fixture.ts';
import { searchRecords } from './records.ts';

const simplify = (character: string): string => ({ 專: '专', 門: '门', 標: '标' })[character] ?? character;
const edition = smallEdition();
const alone = { ...smallCorpus(), editions: [edition] };
const several = { ...alone, editions: [{ ...edition, slug: '2024' }, edition] };

describe('what a catalogue says of records', () => {
  it('has the traditional characters for those they hold', () => {
    expect(aboutRecords([headingOf('专利')], simplify).variants).toBe('專专');
    expect(aboutLibrary(several, simplify).variants).toBe('標标');
  });

  it('has a version that is another where the words of one edition are', () => {
    const edited = { ...several, editions: [several.editions[0] ?? edition, { ...edition, title: '工作指引' }] };
    expect(aboutLibrary(edited, simplify).version).not.toBe(aboutLibrary(several, simplify).version);
  });

  it('is the same of the records of a library as of the library', () => {
    for (const corpus of [alone, several])
      expect(aboutLibrary(corpus, simplify)).toEqual(aboutRecords(searchRecords(corpus), simplify));
  });

  it('is told of an edition by whoever knows it', () => {
    const asked: string[] = [];
    aboutLibrary(several, simplify, ({ slug }) => {
      asked.push(slug);
      return { characters: '门', digest: slug };
    });
    expect(asked).toEqual(['2024', edition.slug]);
  });
});
