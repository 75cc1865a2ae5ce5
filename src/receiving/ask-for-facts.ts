import type { Ask } from '#command/ask.ts';
import { type GivenFacts, isDay } from '#domain/importing/facts.ts';
import type { AskForFact } from './receive.ts';

const QUESTIONS: Readonly<Record<keyof GivenFacts, string>> = {
  number: 'What is its number (文号)?',
  issuer: 'Who issued it (发文机关)?',
  signed: 'On which day was it signed (成文日期)?',
  published: 'On which day was it published (发布日期)?',
};

/** Asks for facts that a text does not say: for a day until it is one, or nothing is typed. */
export const askForFacts =
  (ask: Ask): AskForFact =>
  async (fact, file) => {
    const isDayOf = fact === 'signed' || fact === 'published';
    const question = `${file} does not say it. ${QUESTIONS[fact]}${isDayOf ? ' Like 2023-03-16:' : ''}`;
    let answer = await ask(question);
    while (isDayOf && answer !== '' && !isDay(answer))
      answer = await ask('This is no day of the calendar. Write it like 2023-03-16:');
    return answer;
  };
