import type { Outcome, Task } from './draft-work.ts';

let worker: Worker | null = null;
/** Whether workers start here; where none does, the page does the work itself. */
let workersStart = true;
/** Ends the work under way without an outcome. */
let supersede: () => void = () => undefined;

/** Has work done beside the page; null where newer work has taken its place. */
export function workBeside(task: Task): Promise<Outcome | null> {
  supersede();
  const superseded = new Promise<null>((resolve) => {
    supersede = () => {
      // A worker at work hears nothing.
      worker?.terminate();
      worker = null;
      resolve(null);
    };
  });
  const done = workSomewhere(task).then((outcome) => {
    supersede = () => undefined;
    return outcome;
  });
  return Promise.race([superseded, done]);
}

async function workSomewhere(task: Task): Promise<Outcome> {
  if (workersStart) {
    try {
      return await askWorker(task);
    } catch {
      workersStart = false;
    }
  }
  return (await import('./draft-work.ts')).work(task);
}

function askWorker(task: Task): Promise<Outcome> {
  worker ??= new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
  const asked = worker;
  return new Promise((resolve, reject) => {
    asked.onmessage = ({ data }: MessageEvent<Outcome>) => resolve(data);
    asked.onerror = reject;
    asked.postMessage(task);
  });
}
