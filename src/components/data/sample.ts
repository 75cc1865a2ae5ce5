import { transformerStyleToClass } from '@shikijs/transformers';
import { createCssVariablesTheme, createHighlighter } from 'shiki';

const names = new Map<string, string>();
const styles = transformerStyleToClass({
  classPrefix: 'hue-',
  // A page of samples holds hundreds of them.
  classReplacer: (name) => names.get(name) ?? names.set(name, `h${names.size}`).get(name) ?? name,
});
const theme = createCssVariablesTheme({ name: 'site', variablePrefix: '--code-' });
const highlighter = await createHighlighter({ langs: ['csv', 'json', 'markdown', 'xml'], themes: [theme] });

/** A sample of a file in one of the site's formats. */
export interface Sample {
  readonly lang: 'csv' | 'json' | 'markdown' | 'xml' | 'text';
  readonly text: string;
}

/** A sample set in colours by class names alone, so that nothing stands inline. */
export const highlight = ({ lang, text }: Sample): string =>
  highlighter.codeToHtml(text.trimEnd(), { lang, theme: 'site', tabindex: false, transformers: [styles] });

/** The rules for the class names given out so far. */
export const highlightRules = (): string => styles.getCSS();
