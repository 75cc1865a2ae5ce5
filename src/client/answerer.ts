import type { Answer, Asked, Work } from './newest-work.ts';

/** Gives what answers a page from within its worker, and remembers what it was told. */
export function answerer<Task, Setting, Outcome>(
  work: Work<Task, Setting, Outcome>,
): (asked: Asked<Task, Setting>) => Promise<Answer<Outcome>> {
  let told: Setting | undefined;
  return async ({ task, setting }) => {
    told = setting ?? told;
    try {
      return { outcome: await work(task, told) };
    } catch (error) {
      return { fault: String(error) };
    }
  };
}

/** The same function, its result kept for as long as it is asked for the same object. */
export function keptFor<Setting extends object, Made>(make: (setting: Setting) => Made): (setting: Setting) => Made {
  let kept: { readonly setting: Setting; readonly made: Made } | undefined;
  return (setting) => {
    if (kept?.setting !== setting) kept = { setting, made: make(setting) };
    return kept.made;
  };
}
