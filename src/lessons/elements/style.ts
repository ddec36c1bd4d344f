/** How the elements look: in the colours of the page around where it names them, else in those of the product. */
const CSS = `
:host{display:block;margin:1.5em 0;color:var(--ink,#1f2a2e)}
:host([hidden]),[hidden]{display:none}
.card{padding:18px 20px;border:1px solid var(--line,#dcd7ca);border-radius:12px;background:var(--panel,#fffdf8);box-shadow:var(--shadow,none)}
h2{margin:0 0 .5em;font-size:1.12em;line-height:1.3;font-weight:650;text-wrap:balance}
p{margin:.6em 0}
ul{list-style:none;margin:0;padding:0}
.kicker{margin:0 0 .3em;font-size:.82em;font-weight:600;color:var(--muted,#566165)}
fieldset{margin:0;padding:0;border:0;min-width:0}legend{padding:0}fieldset .options{margin-top:0}
.options{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(11.5em,100%),1fr));gap:8px;margin:.6em 0 14px}
.options:has(>:nth-child(3):last-child){grid-template-columns:1fr}
:host([data-brief]) .options:not(:has(>:nth-child(3):last-child)){grid-template-columns:repeat(auto-fit,minmax(max(7.5em,min(11.5em,50% - 4px)),1fr))}
li.option{flex-wrap:wrap;gap:2px 10px}
.option{display:flex;align-items:center;gap:10px;min-height:46px;box-sizing:border-box;padding:6px 12px;border:1px solid var(--field,#857f6e);border-radius:8px;line-height:1.3}
label.option{cursor:pointer}
label.option:has(:checked),.option.said{border-color:var(--accent,#0b6e6e);box-shadow:inset 0 0 0 1px var(--accent,#0b6e6e);background:color-mix(in srgb,var(--accent,#0b6e6e) 8%,transparent)}
.option.did{border-color:currentColor;box-shadow:inset 0 0 0 1px currentColor;font-weight:600}
.option.off{border-color:var(--line,#dcd7ca);color:var(--muted,#566165)}
.option>span:not(.tag){flex:auto}label.option>span{flex:1}
input[type=radio]{width:18px;height:18px;margin:0;flex:none;accent-color:var(--accent,#0b6e6e)}
.tag{flex:none;padding:1px 8px;border-radius:5px;font-size:.78em;font-weight:600;background:var(--ink,#1f2a2e);color:var(--panel,#fffdf8)}
.tag.said{background:var(--accent,#0b6e6e);color:var(--accent-ink,#fff)}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;min-height:36px}
button{font:inherit;color:inherit;min-height:36px;border:0;background:none;cursor:pointer}
.filled{padding:0 14px;border-radius:8px;background:var(--accent,#0b6e6e);color:var(--accent-ink,#fff);font-weight:600}
.filled:disabled{background:var(--chip,#ece8dd);color:var(--muted,#566165);cursor:default}
.link,summary,a{color:var(--accent,#0b6e6e)}
.link{padding:0 2px;font-weight:600;text-decoration:underline;text-underline-offset:2px}
summary{cursor:pointer;font-weight:600;min-height:28px}
:focus-visible{outline:2px solid var(--accent,#0b6e6e);outline-offset:2px}
.pair{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);margin:0;border-top:1px solid var(--line,#dcd7ca)}
.pair>div{padding:12px 16px 0 0}.pair>div+div{padding-inline-start:16px;border-inline-start:1px solid var(--line,#dcd7ca)}
.pair h3{margin:0;font-size:.82em;font-weight:600;color:var(--muted,#566165)}
.pair p{margin:0;line-height:1.4}.pair strong{font-size:1.08em}.pair div p+p{font-size:.9em;color:var(--muted,#566165)}
h3:focus{outline:0}
.reply{margin-top:12px}:is(.reply,.solved)>:last-child{margin-bottom:0}.others dt{font-weight:600;margin-top:10px}.others dd{margin:0}
.checks{margin-bottom:12px}.check{display:flex;gap:10px;align-items:baseline;padding:4px 0}.check>span:nth-child(2){flex:1}
.mark{flex:none;align-self:start;margin-top:calc(.5lh - 9.5px);width:19px;height:19px;border:1.5px dashed var(--field,#857f6e);border-radius:50%;box-sizing:border-box;display:grid;place-items:center}
.ticked .mark{border:solid #1b7f4f;background:#1b7f4f}
.ticked .mark::after{content:"";width:8px;height:4px;margin-top:-2px;border:solid #fff;border-width:0 0 2px 2px;transform:rotate(-45deg)}
.check output{color:var(--muted,#566165)}
.hint[open]{flex-basis:100%}
.solved{margin-top:12px;padding-top:4px;border-top:1px solid var(--line,#dcd7ca)}
.hidden-text{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tied{white-space:nowrap}math{font-family:var(--math,math);font-size:1.06em}
math:not([display=block]) mn{font-family:var(--digits,inherit);font-size:.943em}
:lang(zh) h2{text-wrap:pretty}:lang(zh) em{font-style:normal;font-weight:600}
@media(forced-colors:active){.said,.did{outline:2px solid}.ticked .mark{background:CanvasText}.tag{border:1px solid}}
@media print{.actions,details:not([open]){display:none}.options{grid-template-columns:1fr 1fr!important}.tag,.mark{print-color-adjust:exact}}
`;

let sheet: CSSStyleSheet | undefined;

/** The tree of an element of its own, in that look. */
export function rootOf(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  return root;
}
