/** Answers with a value as JSON that people can read too. */
export const json = (value: unknown): Response =>
  new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
