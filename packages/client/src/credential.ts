import { ConfigurationError } from "./error.ts";

/**
 * A key, or what gives one: asked before every attempt, so that a short-lived token may be renewed. After the server has refused
 * its key with 401 it is asked once more with `refresh: true`, and another key is then tried.
 */
export type ApiKey = string | ((given: { readonly refresh: boolean }) => string | Promise<string>);

/** The key that is sent now. Nothing in an error tells what it is. */
export async function currentKey(apiKey: ApiKey | undefined, refresh: boolean): Promise<string> {
  const key = (typeof apiKey === "function" ? await provide(apiKey, refresh) : apiKey)?.trim();
  if (!key) throw wrong("missing_api_key", "no API key: set KUBIYA_API_KEY or the option apiKey");
  if (/^(UserKey|Bearer)\s/i.test(key))
    throw wrong("bad_api_key", "the API key begins with UserKey or Bearer; give the key alone");
  if (!/^[\x21-\x7e]+$/.test(key))
    throw wrong("bad_api_key", "the API key holds a character that no header can carry");
  return key;
}

async function provide(provider: Exclude<ApiKey, string>, refresh: boolean): Promise<string> {
  try {
    return await provider({ refresh });
  } catch (cause) {
    throw wrong("api_key_provider_failed", "the function given as apiKey failed", cause);
  }
}

/** A page's scripts and extensions can read what it holds, so a key gets into a browser only by intent. */
export function refuseInBrowser(given: boolean): void {
  if (given && "document" in globalThis)
    throw wrong("key_in_browser", "whoever uses a browser can read its API key; see exposeKeyToBrowser");
}

function wrong(code: string, message: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError(message, { code, cause });
}
