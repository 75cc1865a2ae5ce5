/** The card’s own: nothing of the page around it comes in. */
export const style = `
:host{all:initial;position:absolute;z-index:9}
div{--p:#fffefc;--i:#22252a;--m:#61676f;--z:#a8321f;box-sizing:border-box;width:min(24rem,96vw);max-height:20rem;overflow:auto;padding:12px 16px;border:1px solid var(--m);border-left:3px solid var(--z);background:var(--p);color:var(--i);box-shadow:0 4px 16px #0003;font:16px/1.75 "Songti SC",SimSun,serif}
b,i,small{display:block;font:13px/1.6 system-ui,sans-serif}
b{font-weight:600}
i,small{color:var(--m)}
p{margin:4px 0;text-indent:2em}
a{margin-left:1em;color:var(--z)}
@media(prefers-color-scheme:dark){div{--p:#1e2024;--i:#e4e1da;--m:#a0a5ac;--z:#ef9a86}}
`.replaceAll('\n', '');
