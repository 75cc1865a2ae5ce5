import { inject } from 'vitest';

// Each file of tests that looks at the sites waits until they are built.
const answer = await fetch(inject('gate'));
if (!answer.ok) throw new Error(await answer.text());
