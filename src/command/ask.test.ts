import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askerAt } from './ask.ts';

const stream = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY });

test('whoever sits at a terminal is asked, and their answers are taken one after another', async () => {
  const [input, output] = [stream(true), stream(true)];
  const ask = askerAt({ input, output });
  const first = ask?.('Which day?');
  input.write(' 2023-03-16 \n');
  expect(await first).toBe('2023-03-16');
  expect(String(output.read())).toContain('Which day? ');
  const second = ask?.('Who?');
  input.write('某局\n');
  expect(await second).toBe('某局');
});

test('whoever leaves answers nothing', async () => {
  const [input, output] = [stream(true), stream(true)];
  const ask = askerAt({ input, output });
  const answer = ask?.('Which day?');
  input.end();
  expect(await answer).toBe('');
  expect(await ask?.('Who?')).toBe('');
});

test('nobody is asked where no terminal is', () => {
  expect(askerAt({ input: stream(false), output: stream(true) })).toBeNull();
  expect(askerAt({ input: stream(true), output: stream(false) })).toBeNull();
});
