import type { CheckedDocument } from '#domain/verify/checked-document.ts';
import type { Report } from './report.ts';
import type { Message } from './worker.ts';

/** Checks quotations against one document, one at a time: a newer check takes the place of one that is under way. */
export class Checking {
  private readonly edition: string;
  readonly checked: CheckedDocument;
  private worker: Worker | undefined;
  /** Whether workers start here; where none does, the page checks itself. */
  private workersStart = true;
  /** Ends the check under way without a report. */
  private supersede: (() => void) | undefined;

  constructor(edition: string, checked: CheckedDocument) {
    this.edition = edition;
    this.checked = checked;
  }

  /** Gives the report on a quotation; null where a newer check has taken its place. */
  async check(quotation: string): Promise<Report | null> {
    this.supersede?.();
    const superseded = new Promise<null>((resolve) => {
      this.supersede = () => {
        // A worker at work hears nothing.
        this.worker?.terminate();
        this.worker = undefined;
        resolve(null);
      };
    });
    const report = await Promise.race([superseded, this.checkSomewhere(quotation)]);
    if (report) this.supersede = undefined;
    return report;
  }

  private async checkSomewhere(quotation: string): Promise<Report> {
    if (this.workersStart) {
      try {
        return await this.checkInWorker(quotation);
      } catch {
        this.workersStart = false;
      }
    }
    const { quotationChecker } = await import('./check-quotation.ts');
    return quotationChecker(this.edition, this.checked)(quotation);
  }

  private checkInWorker(quotation: string): Promise<Report> {
    this.worker ??= this.startWorker();
    const { worker } = this;
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Report>) => resolve(data);
      worker.onerror = reject;
      worker.postMessage({ quotation } satisfies Message);
    });
  }

  private startWorker(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ edition: this.edition, checked: this.checked } satisfies Message);
    return worker;
  }
}
