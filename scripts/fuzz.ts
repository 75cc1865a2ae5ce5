import { spawnSync } from 'node:child_process';
import { run } from '#command/command.ts';
import { refusal } from '#command/refusal.ts';

const usage = `Usage: npm run fuzz [-- --runs 1000] [-- --seed=NUMBER]

Imports short documents in every form that something has befallen, their words or their bytes, and looks whether they
are published whole, with every word and note or a list of what is missing, or refused with their lines: what npm test
does 300 times, as often as you like.

  --runs N    how many of them (1000)
  --seed=N    the number that a failure prints, here or in npm test, to see the same again`;

await run({
  usage,
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string' } },
  work({ values: { runs, seed = String(Date.now() % 2 ** 31) } }) {
    for (const [option, number] of Object.entries({ runs, seed })) {
      if (!(option === 'seed' ? /^-?\d{1,10}$/u : /^\d{1,10}$/u).test(number))
        throw refusal(`--${option}`, number, 'this is no number', 'Write it in digits, at most ten.');
    }
    console.log(`${runs} documents, seed ${seed}`);
    const test = [
      'src/receiving/mutated-documents.test.ts',
      '--testTimeout',
      '0',
      '--config',
      'src/tests/vitest.config.ts',
      '--project',
      'unit',
    ];
    const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...test], {
      env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed },
      stdio: 'inherit',
    });
    return status ?? 1;
  },
});
