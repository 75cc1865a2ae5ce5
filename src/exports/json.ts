/** Writes a value as JSON that people can read too; a narrow indent, for deep data is mostly indent. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Answers with a value as JSON. */
export const json = (value: unknown): Response =>
  new Response(jsonText(value), { headers: { 'content-type': 'application/json' } });
