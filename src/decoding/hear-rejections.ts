/**
 * Does work of a library that begins work of its own which may fail while nobody waits for it, by which Node would end the
 * program: then this rejects, with what was heard.
 */
export async function hearRejections<T>(work: () => Promise<T>): Promise<T> {
  const heard: unknown[] = [];
  const hear = (reason: unknown): void => void heard.push(reason);
  process.on('unhandledRejection', hear);
  try {
    const done = await work();
    await untilTold();
    if (heard.length > 0) throw heard[0];
    return done;
  } finally {
    await untilTold();
    process.off('unhandledRejection', hear);
  }
}

/** Node tells of a rejection when everything that was to be done at once is done. */
const untilTold = (): Promise<void> => new Promise((told) => setImmediate(told));
