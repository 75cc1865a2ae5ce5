import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { loadCards, loadPages } from '#tests/html.ts';
import { differingSites } from '#tests/sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Fragments are printed numbers: `3-4-s2`.
    'valid-id': ['error', { relaxed: true }],
    // The places that a typed query leads to are the listbox of a combobox, which a <select> cannot be.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // How Astro writes a tag is not what a browser reads.
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
});

test.for(differingSites())('html-validate finds nothing on any page under $base', async ({ dir }) => {
  const faults: string[] = [];
  for (const { path, html } of [...loadPages(dir), ...loadCards(dir)]) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results) {
      faults.push(...messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`));
    }
  }
  expect(faults).toEqual([]);
});
