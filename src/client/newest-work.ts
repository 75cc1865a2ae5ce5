/** What a worker is asked; what the work needs besides comes along only where it was not told already. */
export interface Asked<Task, Setting> {
  readonly task: Task;
  readonly setting?: Setting;
}

/** What a worker answers: what came of the task, or that the work failed, which no page hears otherwise. */
export type Answer<Outcome> = { readonly outcome: Outcome } | { readonly fault: string };

/** Does a task, by what was told for it. */
export type Work<Task, Setting, Outcome> = (task: Task, setting: Setting | undefined) => Outcome | Promise<Outcome>;

/** Has tasks done in a worker, one at a time: a newer one takes the place of one that is under way. */
export class NewestWork<Task, Setting, Outcome> {
  private readonly start: () => Worker;
  private readonly load: () => Promise<Work<Task, Setting, Outcome>>;
  private worker: Worker | undefined;
  /** What the worker was told last. */
  private told: Setting | undefined;
  /** Whether workers start here; where none does, the page does the work itself. */
  private workersStart = true;
  /** Ends the task under way without an outcome. */
  private supersede: (() => void) | undefined;

  /**
   * @param start starts a worker that answers as `answerer` does
   * @param load the same work, for the page to do
   */
  constructor(start: () => Worker, load: () => Promise<Work<Task, Setting, Outcome>>) {
    this.start = start;
    this.load = load;
  }

  /**
   * Gives what comes of a task; null where a newer one has taken its place.
   *
   * @param setting what the work needs besides, told once for as many tasks as it stays the same object
   * @throws what the work throws
   */
  async ask(task: Task, setting?: Setting): Promise<Outcome | null> {
    this.supersede?.();
    const { promise: superseded, resolve } = Promise.withResolvers<null>();
    const supersede = () => {
      // A worker at work hears nothing.
      this.worker?.terminate();
      this.worker = undefined;
      resolve(null);
    };
    this.supersede = supersede;
    try {
      return await Promise.race([superseded, this.askSomewhere(task, setting)]);
    } finally {
      if (this.supersede === supersede) this.supersede = undefined;
    }
  }

  private async askSomewhere(task: Task, setting: Setting | undefined): Promise<Outcome> {
    const answer = this.workersStart ? await this.askWorker(task, setting).catch(() => null) : null;
    if (answer === null) {
      this.workersStart = false;
      return (await this.load())(task, setting);
    }
    if ('fault' in answer) throw new Error(answer.fault);
    return answer.outcome;
  }

  private askWorker(task: Task, setting: Setting | undefined): Promise<Answer<Outcome>> {
    return new Promise((resolve, reject) => {
      if (!this.worker) this.told = undefined;
      this.worker ??= this.start();
      this.worker.onmessage = ({ data }: MessageEvent<Answer<Outcome>>) => resolve(data);
      this.worker.onerror = reject;
      const isTold = setting === undefined || setting === this.told;
      this.worker.postMessage((isTold ? { task } : { task, setting }) satisfies Asked<Task, Setting>);
      if (!isTold) this.told = setting;
    });
  }
}
