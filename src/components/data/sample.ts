import { transformerStyleToClass } from '@shikijs/transformers';
import { createCssVariablesTheme, createHighlighter } from 'shiki';

const styles = transformerStyleToClass({ classPrefix: 'hue-' });
const theme = createCssVariablesTheme({ name: 'site', variablePrefix: '--code-' });
const highlighter = await createHighlighter({ langs: ['json'], themes: [theme] });

/** JSON set in colours by class names alone, so that nothing stands inline. */
export const highlight = (value: unknown): string =>
  highlighter.codeToHtml(JSON.stringify(value, null, 2), {
    lang: 'json',
    theme: 'site',
    tabindex: false,
    transformers: [styles],
  });

/** The rules for the class names given out so far. */
export const highlightRules = (): string => styles.getCSS();
