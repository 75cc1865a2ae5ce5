import type { SearchOptions } from '#domain/search/search.ts';
import { describeAnswer } from './describe-answer.ts';
import { type JumpLinks, jumpLinks } from './jump-links.ts';
import { askPartly, type Partly, sayUnasked } from './partly-asked.ts';
import type { Ready } from './ready.ts';
import { topicLinks } from './topic-links.ts';

/** What a query comes to: what is found, in words too, and what else it leads to. */
export interface Told extends Partly {
  readonly said: string;
  readonly jumps: JumpLinks;
  readonly topics: readonly HTMLAnchorElement[];
}

/** Asks an engine, and tells what it answers. */
export async function tell(query: string, engine: Ready, options: SearchOptions): Promise<Told> {
  const { found, unasked } = await askPartly(engine.search, query, options);
  const jumps = await jumpLinks(query, engine);
  const answered = describeAnswer(query, found, engine.catalogue, jumps.links.length);
  const said = sayUnasked(answered, unasked, engine.catalogue);
  return { found, unasked, said, jumps, topics: topicLinks(query, engine) };
}
