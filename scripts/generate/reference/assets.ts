import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Html } from "./html.ts";

const styles = ["base", "navigation", "words", "content", "calls", "narrow", "print"];
const scripts = ["choices", "tree", "search", "place", "colour"];

/** Style and scripts, written into every page so that it is one file. */
export const assets = {
  style: new Html(`\n${styles.map((name) => textOf(`${name}.css`)).join("")}`),
  theme: new Html(blockOf("theme.js")),
  script: new Html(scripts.map((name) => blockOf(`${name}.js`)).join("")),
};

/** Nothing but the page's own style and scripts may run or load, whatever a description tries. */
export const policy = [
  "default-src 'none'",
  "img-src data:",
  `style-src ${hashOf(assets.style)}`,
  `script-src ${hashOf(assets.theme)} ${hashOf(assets.script)}`,
].join("; ");

function textOf(name: string): string {
  return readFileSync(new URL(`page/${name}`, import.meta.url), "utf8");
}

/** A script in a block of its own, so that its names are its own. */
function blockOf(name: string): string {
  return `\n{\n${textOf(name)}}\n`;
}

function hashOf({ text }: Html): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
