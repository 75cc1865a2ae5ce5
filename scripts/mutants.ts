import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { run } from '#command/command.ts';
import { refusal } from '#command/refusal.ts';
import { equivalents } from '#mutants/equivalents.ts';
import { judge } from '#mutants/judge.ts';

/** Of a hundred mutants of the domain its own tests kill at least so many. */
const wanted = 85;

const usage = `npm run mutants [-- --fresh] [-- --sample N [--seed M]] [-- PATH …]

Changes the code in many small ways and prints which of them the domain's own tests let pass.

  PATH      files or folders of src/domain; without one all of it
  --fresh   runs also what has not changed since the last time
  --sample  changes one stretch of lines in N, to know in minutes about how many of all are killed
  --seed    the number that a sample prints, to take the same stretches again`;

await run({
  usage,
  options: { fresh: { type: 'boolean', default: false }, sample: { type: 'string' }, seed: { type: 'string' } },
  takes: [0, Number.POSITIVE_INFINITY],
  async work({ values, positionals }) {
    const places = (positionals.length > 0 ? positionals : ['src/domain']).map((place) => {
      const path = relative('.', resolve(place)).replaceAll('\\', '/');
      if (existsSync(path) && `${path}/`.startsWith('src/domain/')) return path;
      throw refusal('npm run mutants', place, 'this is not in src/domain', 'Name files or folders below it.');
    });
    const sample = sampleGiven(values);
    if (sample) console.log(`One stretch of lines in ${sample.oneIn}, seed ${sample.seed}`);
    // Stryker takes its time to load.
    const { runMutants } = await import('#mutants/run-mutants.ts');
    const { results, sources } = await runMutants(places, values.fresh, sample).catch((error: Error) => {
      const mend = 'Mend what stands above; the tests may need nothing but src/domain.';
      throw refusal('npm run mutants', '', `nothing could be measured: ${error.message.replace(/\.$/u, '')}`, mend);
    });
    const { subjects, survivors, equivalent, ...verdict } = judge(results, sources, equivalents);
    // What is listed may stand outside of a sample.
    const outdated = sample ? [] : verdict.outdated;

    for (const { file, line, mutator, mutant, uncovered } of survivors) {
      console.log(`src/domain/${file}:${line}: ${mutator}${uncovered ? ', run by no test' : ''}\n    ${mutant}`);
    }
    console.log('');
    for (const { name, killed, survived } of subjects) {
      const count = killed + survived;
      console.log(`${name.padEnd(14)} ${percent(killed, count).padStart(5)} %  ${survived} of ${count} survived`);
    }
    const killed = subjects.reduce((sum, subject) => sum + subject.killed, 0);
    const score = percent(killed, killed + survivors.length);
    console.log(`\n${score} % of ${killed + survivors.length} mutants killed, ${equivalent} equivalent ones besides.`);
    console.log('Every mutant in its place: .cache/mutants/report.html');
    for (const { file, mutant } of outdated) {
      console.error(`src/mutants/equivalents.ts: no such mutant of ${file} survives: “${mutant}”. Take the entry out.`);
    }
    if (Number(score) < wanted) console.error(`At least ${wanted} % are wanted: write tests for the survivors.`);
    return Number(score) < wanted || outdated.length > 0 ? 1 : 0;
  },
});

/** The sample that the options ask for; null where they ask for none. */
function sampleGiven({ sample, seed }: { sample?: string; seed?: string }) {
  if (sample === undefined && seed === undefined) return null;
  for (const [option, number] of Object.entries({ sample: sample ?? '', seed: seed ?? '1' })) {
    if (/^[1-9]\d{0,8}$/u.test(number)) continue;
    throw refusal('npm run mutants', number, `--${option} is no whole number`, `Write --${option} 10, for one.`);
  }
  return { oneIn: Number(sample), seed: Number(seed ?? 1 + (Date.now() % 2 ** 29)) };
}

function percent(part: number, whole: number): string {
  return ((100 * part) / (whole || 1)).toFixed(1);
}
