import { Agent } from 'node:http';
import { asSent } from '#domain/search/wire.ts';
import { findingOf } from '#tests/search/finding.ts';
import type { plainScan } from '#tests/search/plain-scan.ts';
import { type Attempt, type Sent, send } from './attempt.ts';

/** Puts requests to a gateway one by one, and keeps what came of them. */
export class Judge {
  /** Each request that got neither a refusal with a reason nor the right answer. */
  readonly faults: string[] = [];
  right = 0;
  refused = 0;
  private readonly gateway: string;
  private readonly scan: ReturnType<typeof plainScan>;

  /**
   * @param gateway its address
   * @param scan what a right answer is compared with
   */
  constructor(gateway: string, scan: ReturnType<typeof plainScan>) {
    this.gateway = gateway;
    this.scan = scan;
  }

  /** Puts a request for an address; gives the status that it got, 0 where nothing came back. */
  async put(attempt: Attempt, from: string): Promise<number> {
    const shown = `${attempt.method ?? 'GET'} ${attempt.path.slice(0, 80)}`;
    const sent = await send(this.gateway, attempt, from, new Agent()).catch((error: Error) => error.message);
    if (typeof sent === 'string') {
      this.faults.push(`${shown}: ${sent}`);
      return 0;
    }
    const { status, text } = sent;
    if (status === 200) {
      if (this.isRight(attempt, sent)) this.right++;
      else this.faults.push(`${shown} is answered otherwise than it stands.`);
    } else if (status >= 400 && status < 500 && isReason(text)) this.refused++;
    else this.faults.push(`${shown}: ${status} ${text.slice(0, 80)}`);
    return status;
  }

  private isRight({ path }: Attempt, { text }: Sent): boolean {
    const parameters = new URL(path, this.gateway).searchParams;
    // What the page of the search drops unseen, a plain scan has to be spared.
    const query = (parameters.get('q') ?? '')
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replace(/(?!\s)\p{Cc}/gu, '');
    const wanted = this.scan({ query, filters: { kind: parameters.getAll('kind') } });
    return JSON.stringify(findingOf(asSent(JSON.parse(text)))) === JSON.stringify(wanted);
  }
}

/** A refusal in the gateway's words. */
function isReason(text: string): boolean {
  try {
    return typeof JSON.parse(text).reason === 'string';
  } catch {
    return false;
  }
}
