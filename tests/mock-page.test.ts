import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock, type Listening, type MockOptions } from "@kubiya-toolkit/mock";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { findChromium } from "../scripts/chromium.ts";
import { Tab } from "../scripts/generate/reference/testing/tab.ts";

const chromium = findChromium();
if (!chromium)
  console.log("mock-page.test.ts: no Chromium here (set CHROMIUM), so the page of the mock is not tried");

const html = { accept: "text/html" };

test("the page is at / for browsers alone, and needs nothing from outside", async () => {
  const mock = createMock();
  const page = await mock.fetch("http://127.0.0.1/", { headers: html });
  const text = await page.text();
  expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(text).not.toMatch(/(src|href)="(?!data:,")|url\(|@import|https?:\/\/(?!127)/);
  expect((await mock.fetch("http://127.0.0.1/", { headers: { accept: "application/json" } })).status).toBe(
    404,
  );
  expect(mock.requests).toHaveLength(1);
});

test("words of a contract cannot become markup", async () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "</script><script>alert(1)</script>", version: "1" },
    paths: {},
  };
  const paths = {
    "/x": { get: { operationId: "x", summary: "<img src=x onerror=alert(1)>", responses: {} } },
  };
  const mock = createMock({ documents: { "control-plane": { ...document, paths } } });
  const text = await (await mock.fetch("http://127.0.0.1/", { headers: html })).text();
  expect(text.match(/<script/g)).toHaveLength(2);
  expect(text).not.toContain("<img");
});

describe.skipIf(!chromium)("in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "mock-page-"));
  let browser: ChildProcess;
  let tab: Tab;
  let listening: Listening;

  beforeAll(async () => {
    const profile = join(folder, "profile");
    const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"];
    const size = "--window-size=1280,1000";
    browser = spawn(chromium ?? "", [...flags, size, `--user-data-dir=${profile}`, "about:blank"], {
      stdio: "ignore",
    });
    const portFile = join(profile, "DevToolsActivePort");
    const port = () => (existsSync(portFile) ? readFileSync(portFile, "utf8").split("\n")[0] : "");
    await vi.waitFor(() => expect(port()).toMatch(/^\d+$/), { timeout: 30_000 });
    const targets: { type: string; webSocketDebuggerUrl: string }[] = await (
      await fetch(`http://127.0.0.1:${port()}/json`)
    ).json();
    tab = await Tab.open(targets.find(({ type }) => type === "page")?.webSocketDebuggerUrl ?? "");
    for (const domain of ["Page", "Runtime", "Network", "Log"]) await tab.send(`${domain}.enable`);
  }, 60_000);

  afterEach(() => listening.close());

  afterAll(async () => {
    tab?.close();
    const gone = new Promise((resolve) => browser?.once("exit", resolve));
    if (browser?.kill()) await gone;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  async function opened(options: MockOptions): Promise<(path: string, body?: unknown) => Promise<void>> {
    const mock = createMock(options);
    listening = await mock.listen();
    tab.events.length = 0;
    await tab.send("Page.navigate", { url: `${listening.url}/` });
    await eventually(async () => expect(await textIn("#lead")).toContain("operations of"));
    return async (path, body) => {
      const headers = { authorization: "UserKey acme", "content-type": "application/json" };
      const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
      await (await fetch(listening.url + path, { headers, ...init })).text();
    };
  }

  const eventually = (look: () => Promise<void>) => vi.waitFor(look, { timeout: 20_000 });
  const textIn = (selector: string) =>
    tab.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ""`);
  const count = (selector: string) =>
    tab.evaluate<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  const complaints = () =>
    tab.events.filter(({ method, params }) => {
      const { entry, request } = Object(params);
      const outside =
        method === "Network.requestWillBeSent" && !/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url);
      return outside || method === "Runtime.exceptionThrown" || Object(entry).level === "error";
    });

  test("it shows the APIs, finds operations, and says that state needs --admin", async () => {
    await opened({});
    expect(await count("#apis button")).toBe(4);
    expect(await count("#operations tr")).toBeGreaterThan(400);
    await tab.evaluate('document.getElementById("find").focus()');
    for (const key of "createagentv1") await tab.press(key);
    expect(await textIn("#operations")).toMatch(/POST\s+\/api\/v1\/agents\s+createAgentV1/);
    expect(await count("#operations tr")).toBe(1);
    expect(await textIn("#state")).toContain("--admin");
    expect(complaints()).toEqual([]);
  });

  test("with the administration it shows requests as they come, and what is stored", async () => {
    const send = await opened({ admin: true });
    await eventually(async () => expect(await textIn("#state")).toContain("Nothing is stored yet"));
    await eventually(async () => {
      await send("/api/v1/agents?search=hidden", undefined);
      expect(await textIn("#requests")).toContain("listAgentsV1");
    });
    await send("/api/v1/agents", { name: "<b>deployer</b>" });
    await send("/api/v1/nowhere");
    await eventually(async () => expect(await textIn("#requests tr:first-child")).toMatch(/nowhere\s+404/));
    await eventually(async () => expect(await textIn("#state")).toMatch(/1\s+platform agents/));
    expect(await textIn("body")).not.toContain("hidden");
    expect(complaints()).toEqual([]);
    if (process.env.SCREENSHOTS) await screenshots(process.env.SCREENSHOTS);
  });

  async function screenshots(into: string): Promise<void> {
    for (const [name, width] of [
      ["wide", 1280],
      ["narrow", 420],
    ] as const) {
      await tab.send("Emulation.setDeviceMetricsOverride", {
        width,
        height: 1000,
        deviceScaleFactor: 1,
        mobile: false,
      });
      const { data } = await tab.send("Page.captureScreenshot");
      writeFileSync(join(into, `mock-page-${name}.png`), Buffer.from(String(data), "base64"));
    }
  }
});
