import type { Finding, Question } from './plain-scan.ts';
import type { Ask } from './shipped-search.ts';

/** So many questions are asked at once. */
const batch = 2000;

/** A question that was not answered as it should be. */
export interface Difference {
  readonly question: Question;
  readonly wanted: Finding;
  readonly found: Finding;
}

/** Asks a search, and gives the questions that a plain scan answers otherwise. */
export async function differences(
  ask: Ask,
  scan: (question: Question) => Finding,
  questions: readonly Question[],
): Promise<readonly Difference[]> {
  const wrong: Difference[] = [];
  let next = ask(questions.slice(0, batch));
  for (let from = 0; from < questions.length; from += batch) {
    const findings = await next;
    // The search goes on while the scan checks what it has found so far.
    next = ask(questions.slice(from + batch, from + 2 * batch));
    for (const [index, found] of findings.entries()) {
      const question = questions[from + index] as Question;
      const wanted = scan(question);
      if (JSON.stringify(found) !== JSON.stringify(wanted)) wrong.push({ question, wanted, found });
    }
  }
  return wrong;
}

/** Gives the runs of the document's words that a search does not find, or does not mark whole in any result. */
export async function missedRuns(ask: Ask, runs: readonly string[]): Promise<readonly string[]> {
  const missed: string[] = [];
  for (let from = 0; from < runs.length; from += batch) {
    const some = runs.slice(from, from + batch);
    const findings = await ask(some.map((query) => ({ query })));
    // Marks that meet, as in a sentence and its note, are one.
    const marked = findings.map(({ results }) => results.map((result) => result.replace(/\] \d+\[/gu, '')));
    missed.push(...some.filter((run, index) => !marked[index]?.some((result) => result.includes(run))));
  }
  return missed;
}
