import { apis, madeBy } from "../bundle.ts";
import { assets, policy } from "./assets.ts";
import { Html, html } from "./html.ts";

export interface Sheet {
  readonly file: string;
  readonly title: string;
  readonly navigation: Html;
  readonly main: Html;
  /** Words that the search box knows besides those in the navigation. */
  readonly words: readonly string[];
}

const names = {
  "platform-v1": "Platform v1",
  "platform-v2": "Platform v2",
  "platform-v3": "Platform v3",
  "control-plane": "Control Plane",
};

/** A whole page. */
export function sheet({ file, title, navigation, main, words }: Sheet): string {
  const doors = apis.map(
    (api) => html`<a href="${api}.html"${file === api && html` aria-current="page"`}>${names[api]}</a>`,
  );
  return html`<!doctype html>
    <!-- ${madeBy} -->
    <html lang="en"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
    <title>${title}</title><link rel="icon" href="data:,"><style>${assets.style}</style><script>${assets.theme}</script></head><body>
    <a class="skip" href="#main">Skip to the content</a>
    <header class="bar"><button type="button" id="menu" aria-controls="nav" aria-expanded="false">Menu</button>
    <a class="brand" href="index.html">Kubiya API reference</a><nav class="doors" aria-label="APIs"><a class="all" href="index.html"${file === "index" && html` aria-current="page"`}>All</a>${doors}</nav>
    <button type="button" id="theme">Dark</button></header>
    <div class="frame"><nav id="nav" aria-label="Operations"><div class="search">
    <input id="search" type="search" placeholder="Search operations and fields" aria-label="Search operations and fields" autocomplete="off" spellcheck="false"><kbd>/</kbd></div>
    <p id="count" role="status"></p>${navigation}</nav>
    <main id="main">${main}</main></div>
    <script type="application/json" id="words">${wordData(words)}</script><script>${assets.script}</script></body></html>`.text.concat(
    "\n",
  );
}

function wordData(words: readonly string[]): Html {
  return new Html(JSON.stringify(words).replaceAll("<", "\\u003c"));
}
