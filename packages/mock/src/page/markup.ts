import type { Json } from "../json.ts";
import { script } from "./script.ts";

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --soft: color-mix(in srgb, currentColor 62%, transparent); --accent: light-dark(#0a6b52, #5fd3ae); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.25rem 4rem; font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1rem; margin: 0 0 .6rem; }
p { margin: .25rem 0; color: var(--soft); }
code, td, .mono { font-family: ui-monospace, monospace; font-size: .86em; }
main { display: grid; gap: 2rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); margin-top: 1.75rem; }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); } }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .6rem; margin-top: 1.25rem; }
.cards button { font: inherit; text-align: left; color: inherit; background: none; border: 1px solid var(--line); border-radius: .5rem; padding: .55rem .8rem; cursor: pointer; }
.cards button[aria-pressed=true] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.cards b { display: block; } .cards span { color: var(--soft); font-size: .78em; }
input { font: inherit; width: 100%; padding: .45rem .65rem; border: 1px solid var(--line); border-radius: .4rem; background: none; color: inherit; margin-bottom: .75rem; }
.scroll { max-height: 32rem; overflow: auto; border: 1px solid var(--line); border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; }
td { padding: .28rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
tr:last-child td { border-bottom: 0; }
td:first-child { width: 4.2rem; font-weight: 600; } td small { font-family: system-ui, sans-serif; color: var(--soft); display: block; }
td:nth-child(3) { width: 5rem; white-space: nowrap; color: var(--soft); }
.tag { color: var(--accent); } .bad { color: light-dark(#b3261e, #ff8a80); } .none { padding: .8rem; color: var(--soft); }
section + section { margin-top: 2rem; }
`;

/** The page: no asset from anywhere else, so that it works without a network. */
export function markup(data: Json): string {
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kubiya mock</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<body>
<h1>Kubiya mock</h1>
<p id="lead"></p>
<div class="cards" id="apis" aria-label="APIs"></div>
<main>
<section aria-labelledby="ops"><h2 id="ops">Operations</h2>
<input id="find" type="search" placeholder="Find by path, name or summary" aria-label="Find an operation">
<div class="scroll" tabindex="0" aria-label="Operations"><table><tbody id="operations"></tbody></table></div></section>
<div>
<section aria-labelledby="req"><h2 id="req">Last requests</h2><div class="scroll" tabindex="0" aria-live="polite" aria-label="Last requests"><table><tbody id="requests"></tbody></table></div></section>
<section aria-labelledby="sta"><h2 id="sta">State</h2><div class="scroll" tabindex="0" aria-label="State"><table><tbody id="state"></tbody></table></div></section>
</div>
</main>
<script id="data" type="application/json">${text}</script>
<script>${script}</script>
</body>
</html>
`;
}
