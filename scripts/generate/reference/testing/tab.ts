import { pathToFileURL } from "node:url";

type Message = {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: unknown;
};

/** One tab of a browser, spoken to in the Chrome DevTools Protocol. */
export class Tab {
  readonly events: Message[] = [];
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #awaited = new Map<string, () => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.id === undefined) this.#happened(message);
      else this.#waiting.get(message.id)?.(message);
    });
  }

  #happened(event: Message): void {
    this.events.push(event);
    this.#awaited.get(event.method ?? "")?.();
  }

  static async open(url: string): Promise<Tab> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve);
      socket.addEventListener("error", reject);
    });
    return new Tab(socket);
  }

  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.#last;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result ?? {};
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: T }).value;
  }

  /** Opens a file and returns when it has loaded; `events` then holds what happened on the way. */
  async visit(file: string): Promise<void> {
    this.events.length = 0;
    const loaded = new Promise<void>((resolve) => this.#awaited.set("Page.loadEventFired", resolve));
    await this.send("Page.navigate", { url: pathToFileURL(file).href });
    await loaded;
  }

  async press(key: string): Promise<void> {
    const text = key.length === 1 ? { text: key } : {};
    await this.send("Input.dispatchKeyEvent", { type: "keyDown", key, ...text });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", key });
  }

  close(): void {
    this.#socket.close();
  }
}
