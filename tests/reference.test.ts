import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findChromium } from "../scripts/chromium.ts";
import { apis, type Bundles } from "../scripts/generate/bundle.ts";
import type { OpenApiDocument } from "../scripts/generate/document.ts";
import { type Files, root } from "../scripts/generate/files.ts";
import { reduce } from "../scripts/generate/reduce.ts";
import { evil, sample } from "../scripts/generate/reference/testing/sample.ts";
import { Tab } from "../scripts/generate/reference/testing/tab.ts";
import { printReference } from "../scripts/generate/reference.ts";

const empty = (title: string): OpenApiDocument => ({
  ...sample,
  info: { title, version: "1.0.0" },
  tags: [],
  paths: {},
  webhooks: {},
  components: {},
});

function bundlesWith(controlPlane: OpenApiDocument): Bundles {
  return {
    "platform-v1": empty("v1"),
    "platform-v2": empty("v2"),
    "platform-v3": empty("v3"),
    "control-plane": controlPlane,
  };
}

function print(bundles: Bundles): Map<string, string> {
  const files: Files = printReference(bundles, reduce(bundles), {
    "duplicate-name-500": { summary: evil },
  });
  return new Map([...files].map(([path, text]) => [basename(path), text]));
}

const bundled = apis.map((api) => join(root, `spec/bundled/${api}.json`));
const published = bundled.every((path) => existsSync(path))
  ? (Object.fromEntries(
      apis.map((api, at) => [api, JSON.parse(readFileSync(bundled[at] ?? "", "utf8"))]),
    ) as Bundles)
  : undefined;
if (!published) console.log("reference.test.ts: spec/bundled is not complete, so only the sample is tested");

const sets = [["sample", bundlesWith(sample)], ...(published ? [["published", published]] : [])] as [
  string,
  Bundles,
][];

const page = (pages: Map<string, string>, name = "control-plane.html") => pages.get(name) ?? "";
const idsOf = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");
const linksOf = (text: string) =>
  [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link]) => link ?? "");

describe.each(sets)("the reference of the %s documents", (_, bundles) => {
  const pages = print(bundles);

  test("is six pages, the same for the same documents", () => {
    expect([...pages.keys()].sort()).toEqual(
      [...apis, "index", "changes"].map((name) => `${name}.html`).sort(),
    );
    expect(print(bundles)).toEqual(pages);
  });

  test("needs nothing from outside", () => {
    for (const text of pages.values()) {
      const outside = linksOf(text).filter(
        (link) => !/^(#|data:,$|(index|changes|platform-v[123]|control-plane)\.html(#|$))/.test(link),
      );
      expect(outside).toEqual([]);
      const own = [...text.matchAll(/<(style|script)>(.*?)<\/\1>/gs)].map(([, , inner]) => inner).join("\n");
      expect(own).not.toMatch(/url\(|@import|import\(|fetch\(|XMLHttpRequest|https?:/);
      expect(text.match(/<(style|script)\b/g)).toEqual(["<style", "<script", "<script", "<script"]);
      expect(text).toContain("default-src 'none'");
    }
  });

  test("has one anchor for every operation and every schema", () => {
    for (const api of apis) {
      const ids = idsOf(page(pages, `${api}.html`));
      expect(new Set(ids).size).toBe(ids.length);
      const operations = reduce(bundles)
        .filter((one) => one.api === api)
        .map(({ row }) => row.id);
      const schemas = Object.keys(bundles[api].components.schemas ?? {}).map((name) => `schema-${name}`);
      expect(ids).toEqual(expect.arrayContaining([...operations, ...schemas]));
    }
  });

  test("has no broken links", () => {
    const ids = new Map([...pages].map(([name, text]) => [name, new Set(idsOf(text))]));
    for (const [name, text] of pages) {
      const broken = linksOf(text).filter((link) => {
        const [file, id] = link.split("#");
        return id !== undefined && !ids.get(file || name)?.has(id);
      });
      expect(broken).toEqual([]);
    }
  });

  test("stays within its size", () => {
    for (const text of pages.values()) expect(Buffer.byteLength(text)).toBeLessThan(2.5e6);
  });
});

describe("a page", () => {
  const text = page(print(bundlesWith(sample)));

  test("escapes what the documents say", () => {
    expect(text).not.toContain("<img");
    expect(text).not.toContain("<script>alert");
    expect(text).toContain("<code>&lt;b&gt;</code>");
  });

  test("tells how sure we are and where the server differs", () => {
    for (const words of [
      "beta",
      "evidence: observed",
      "Seen twice.",
      "duplicate-name-500",
      "The contract calls it optional.",
      "write limit",
      ">idempotent<",
      "deprecated",
      "pages by offset",
      "no key needed",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("tells how to call an operation in three ways", () => {
    expect(text).toContain('kubiya.controlPlane.workerQueues.update("QUEUE_ID", {');
    expect(text).toContain("kubiya api updateWorkerQueue queue_id=QUEUE_ID");
    expect(text).toContain(`--header "Authorization: Bearer $KUBIYA_API_KEY"`);
    expect(text).toContain(`"name": "it'\\''s &lt;fast&gt;"`);
    expect(text).toContain('event: done\ndata: {"ok":true}');
  });

  test("shows shapes in words, and ends where schemas contain themselves", () => {
    const words = text
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("&quot;", '"')
      .replaceAll(/\s+/g, " ");
    expect(words).toContain("name string required 1 to 50 characters");
    expect(words).toContain('kind Kind one of "a", "b"');
    expect(words).toContain('state string or null "open", "closed" or a value added later');
    expect(words).toContain("labels map of text to string");
    expect(words).toContain("parent Tree or null");
    expect(words).toContain("Exactly one of these:");
    expect(words).toContain("Used by streamWorkerQueue, updateWorkerQueue, Queue.");
    expect(text).toContain('id="webhook-queueChanged"');
  });

  test("stays small with 281 operations", () => {
    const path = Object.values(sample.paths)[0] ?? {};
    const paths = Object.fromEntries(
      Array.from({ length: 281 }, (_, at) => [
        `/api/v1/q${at}/{queue_id}`,
        {
          parameters: path.parameters,
          put: { ...path.put, operationId: `update${at}`, "x-method": `update${at}` },
        },
      ]),
    );
    const large = page(print(bundlesWith({ ...sample, paths } as OpenApiDocument)));
    expect(Buffer.byteLength(large) / 281).toBeLessThan(8_000);
  });
});

const chromium = findChromium();
if (!chromium)
  console.log("reference.test.ts: no Chromium found (set CHROMIUM to one); the browser tests are skipped");

const contrasts = `((selectors) => selectors.map((selector) => {
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (rgb) => rgb.slice(0, 3).map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
  const element = document.querySelector(selector);
  if (!element) return [selector, 0];
  let ground = element;
  while (ground && numbers(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
  const [a, b] = [getComputedStyle(element).color, getComputedStyle(ground).backgroundColor].map((c) => light(numbers(c))).sort((x, y) => y - x);
  return [selector, (a + 0.05) / (b + 0.05)];
}))`;

describe.skipIf(!chromium)("in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "kubiya-reference-"));
  let browser: ChildProcess;
  let tab: Tab;

  beforeAll(async () => {
    for (const [name, bundles] of sets) {
      mkdirSync(join(folder, name));
      for (const [file, text] of print(bundles)) writeFileSync(join(folder, name, file), text);
    }
    const profile = join(folder, "profile");
    const quiet = [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ];
    browser = spawn(
      chromium ?? "",
      [
        "--headless",
        "--no-sandbox",
        ...quiet,
        "--remote-debugging-port=0",
        `--user-data-dir=${profile}`,
        "about:blank",
      ],
      { stdio: "ignore" },
    );
    const portFile = join(profile, "DevToolsActivePort");
    const port = () => (existsSync(portFile) ? readFileSync(portFile, "utf8").split("\n")[0] : "");
    await vi.waitFor(() => expect(port()).toMatch(/^\d+$/), { timeout: 30_000 });
    const targets = (await (await fetch(`http://127.0.0.1:${port()}/json`)).json()) as {
      type: string;
      webSocketDebuggerUrl: string;
    }[];
    tab = await Tab.open(targets.find(({ type }) => type === "page")?.webSocketDebuggerUrl ?? "");
    for (const domain of ["Page", "Runtime", "Network", "Log"]) await tab.send(`${domain}.enable`);
  }, 60_000);

  afterAll(async () => {
    tab?.close();
    const gone = new Promise((resolve) => browser?.once("exit", resolve));
    if (browser?.kill()) await gone;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const complaints = () =>
    tab.events.filter(({ method, params }) => {
      const url = (params?.request as { url?: string } | undefined)?.url ?? "";
      const isOutside = method === "Network.requestWillBeSent" && !/^(file|data):/.test(url);
      const entry = params?.entry as { level?: string } | undefined;
      const isError =
        (method === "Log.entryAdded" && entry?.level === "error") ||
        (method === "Runtime.consoleAPICalled" && params?.type === "error");
      return (
        isOutside || isError || method === "Network.loadingFailed" || method === "Runtime.exceptionThrown"
      );
    });

  test.each(sets.flatMap(([name]) => [...apis, "index"].map((file) => `${name}/${file}.html`)))(
    "%s opens from disk without a complaint",
    async (file) => {
      await tab.visit(join(folder, file));
      expect(
        await tab.evaluate("document.querySelector('h1').getBoundingClientRect().height"),
      ).toBeGreaterThan(0);
      expect(complaints()).toEqual([]);
    },
  );

  test("the search finds operations by the fields of their schemas, by keyboard", async () => {
    await tab.visit(join(folder, "sample/control-plane.html"));
    await tab.press("/");
    await tab.send("Input.insertText", { text: "deep_ROOTED queue" });
    const found =
      "[...document.querySelectorAll('#nav li:not([hidden]) a')].filter((a) => a.offsetParent).map((a) => a.hash)";
    expect(await tab.evaluate(found)).toEqual([
      "#streamWorkerQueue",
      "#updateWorkerQueue",
      "#webhook-queueChanged",
    ]);
    await tab.press("ArrowDown");
    await tab.press("Enter");
    await expect.poll(() => tab.evaluate("location.hash")).toBe("#updateWorkerQueue");
    expect(complaints()).toEqual([]);
  });

  test("a name in a tree unfolds, again and again", async () => {
    await tab.visit(join(folder, "sample/control-plane.html"));
    const depth = `(async () => {
      let within = document.querySelector("#updateWorkerQueue .answer");
      for (let depth = 0; depth < 5; depth++) {
        const next = within.querySelector("details[data-of=Tree]");
        next.open = true;
        await new Promise((resolve) => setTimeout(resolve, 20));
        within = next;
      }
      return document.querySelectorAll("#updateWorkerQueue .answer details[open] > .tree").length;
    })()`;
    expect(await tab.evaluate(depth)).toBe(5);
  });

  test("stability and evidence are seen", async () => {
    await tab.visit(join(folder, "sample/control-plane.html"));
    const shown =
      "[...document.querySelectorAll('#updateWorkerQueue .badges span')].filter((b) => b.checkVisibility()).map((b) => b.textContent)";
    expect(await tab.evaluate(shown)).toEqual(expect.arrayContaining(["beta", "evidence: observed"]));
  });

  test.each(["light", "dark"])("text is readable in %s, and the button turns it over", async (value) => {
    await tab.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value }] });
    await tab.visit(join(folder, "sample/control-plane.html"));
    await tab.evaluate("localStorage.clear(); document.documentElement.dataset.theme = ''");
    const selectors = [
      "body",
      "main p",
      ".lead",
      ".media",
      ".badges .stability",
      ".badges .evidence",
      ".badges .deprecated",
      ".badges .limit",
      ".tree i",
      ".tree small",
      "b",
      "td",
      ".status",
      "#nav summary",
      "#nav small",
      "#nav .method",
      ".op .method",
      "main a",
      ".call pre",
      ".ways button",
      ".note li",
      "#theme",
    ];
    const measure = () => tab.evaluate<[string, number][]>(`${contrasts}(${JSON.stringify(selectors)})`);
    for (const turned of [false, true]) {
      if (turned) await tab.evaluate("document.querySelector('#theme').click()");
      const isDark = (value === "dark") !== turned;
      expect(
        await tab.evaluate("getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)'"),
      ).toBe(!isDark);
      expect((await measure()).filter(([, ratio]) => ratio < 4.5)).toEqual([]);
    }
  });
});
