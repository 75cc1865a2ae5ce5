import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a program prints that does work and something afterwards, and its exit code: Node is to say whether it would end. */
function outcome(work: string, afterwards = ''): { said: string; status: number | null } {
  const program = `
    import { hearRejections } from './src/decoding/hear-rejections.ts';
    const fail = async () => { throw new Error('nobody waits'); };
    await hearRejections(${work}).then((done) => console.log('done', done), ({ message }) => console.log('refused:', message));
    ${afterwards}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  return { said: stdout + stderr, status };
}

test('work that leaves a failure to nobody is refused for it, and does not end the program', () => {
  expect(outcome('async () => { fail(); return 1; }')).toEqual({ said: 'refused: nobody waits\n', status: 0 });
});

test('work that fails itself is refused for that, whatever it leaves behind', () => {
  const work = "async () => { fail(); throw new Error('the work'); }";
  expect(outcome(work)).toEqual({ said: 'refused: the work\n', status: 0 });
});

test('what others leave to nobody afterwards ends the program as ever', () => {
  const { said, status } = outcome('async () => 1', 'fail();');
  expect(said).toMatch(/^done 1\n(?:.*\n)*.*Error: nobody waits/u);
  expect(status).toBe(1);
});
