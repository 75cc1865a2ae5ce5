/** Writes a value as JSON that people can read too. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Answers with a value as JSON. */
export const json = (value: unknown): Response =>
  new Response(jsonText(value), { headers: { 'content-type': 'application/json' } });
