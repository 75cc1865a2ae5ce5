import { awaitedBefore } from '#built-before';

/** A sample of a file in one of the site's formats. */
export interface Sample {
  readonly lang: 'csv' | 'json' | 'markdown' | 'xml' | 'text';
  readonly text: string;
}

/** Samples set in colours by class names alone, so that nothing stands inline. */
export interface Coloured<Name extends string> {
  /** The markup of each by its name; of null there is none. */
  readonly markup: Readonly<Record<Name, string>>;
  /** The rules for the class names: one for each kind of token that the samples have. */
  readonly rules: string;
}

/** Sets samples in colours; what does it is not so much as loaded where a build before has set the same. */
export const coloured = <Name extends string>(
  samples: Readonly<Record<Name, Sample | null>>,
): Promise<Coloured<Name>> => awaitedBefore(['in colours', samples], () => colour(samples));

async function colour(samples: Readonly<Record<string, Sample | null>>): Promise<Coloured<string>> {
  const { transformerStyleToClass } = await import('@shikijs/transformers');
  const { createCssVariablesTheme, createHighlighter } = await import('shiki');
  const names = new Map<string, string>();
  const styles = transformerStyleToClass({
    classPrefix: 'hue-',
    // A page of samples holds hundreds of them.
    classReplacer: (name) => names.get(name) ?? names.set(name, `h${names.size}`).get(name) ?? name,
  });
  const theme = createCssVariablesTheme({ name: 'site', variablePrefix: '--code-' });
  const highlighter = await createHighlighter({ langs: ['csv', 'json', 'markdown', 'xml'], themes: [theme] });
  const markup = Object.entries(samples).map(([name, sample]) => {
    if (sample === null) return [name, ''];
    const { lang, text } = sample;
    const html = highlighter.codeToHtml(text.trimEnd(), {
      lang,
      theme: 'site',
      tabindex: false,
      transformers: [styles],
    });
    return [name, html];
  });
  return { markup: Object.fromEntries(markup), rules: styles.getCSS() };
}
