import { expect, test } from 'vitest';
import { answerer } from './answerer.ts';
import { type Asked, NewestWork, type Work } from './newest-work.ts';

type Said = Work<string, object, string>;

/** A worker in the same thread that does the work; what it hears is written down. */
function workerOf(work: Said, heard: Asked<string, object>[]): Worker {
  const answer = answerer(work);
  const worker = {
    terminated: false,
    onmessage: (_: { data: unknown }) => undefined,
    terminate: () => {
      worker.terminated = true;
    },
    postMessage: async (asked: Asked<string, object>) => {
      heard.push(asked);
      const data = await answer(asked);
      if (!worker.terminated) worker.onmessage({ data });
    },
  };
  return worker as unknown as Worker;
}

const never = async (): Promise<Said> => {
  throw new Error('The page was to do the work.');
};

test('what the work needs is told once for as long as it is the same, and anew to a new worker', async () => {
  const heard: Asked<string, object>[] = [];
  const newest = new NewestWork(() => workerOf((task, setting) => `${task}${JSON.stringify(setting)}`, heard), never);
  const setting = { a: 1 };
  expect([await newest.ask('1', setting), await newest.ask('2', setting), await newest.ask('3', { b: 2 })]).toEqual([
    '1{"a":1}',
    '2{"a":1}',
    '3{"b":2}',
  ]);
  expect(heard.map((asked) => 'setting' in asked)).toEqual([true, false, true]);
  const older = newest.ask('4', setting);
  expect([await newest.ask('5', setting), await older]).toEqual(['5{"a":1}', null]);
});

test('work that fails is told to whoever asked, and the worker is asked again', async () => {
  const work: Said = async (task) => {
    if (task === 'bad') throw new RangeError('too much');
    return task;
  };
  const newest = new NewestWork(() => workerOf(work, []), never);
  await expect(newest.ask('bad')).rejects.toThrow('RangeError: too much');
  expect(await newest.ask('good')).toBe('good');
});

test('where no worker starts the page does the work, and an older task that ends late does not keep a newer one', async () => {
  const ends = new Map<string, (outcome: string) => void>();
  const newest = new NewestWork<string, object, string>(
    () => {
      throw new Error('No workers here.');
    },
    async () => (task) => new Promise((resolve) => ends.set(task, resolve)),
  );
  const isAsked = (task: string) => expect.poll(() => ends.has(task)).toBe(true);
  const first = newest.ask('1');
  await isAsked('1');
  const second = newest.ask('2');
  await isAsked('2');
  expect(await first).toBe(null);
  ends.get('1')?.('late');
  const third = newest.ask('3');
  expect(await second).toBe(null);
  await isAsked('3');
  ends.get('3')?.('three');
  expect(await third).toBe('three');
});
