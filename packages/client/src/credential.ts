import { ConfigurationError } from "./error.ts";

/** A key, or what gives one: asked before every attempt, so that a short-lived token may be renewed. */
export type ApiKey = string | (() => string | Promise<string>);

/** The key that is sent now. Nothing in an error tells what it is. */
export async function currentKey(apiKey: ApiKey | undefined): Promise<string> {
  const key = (typeof apiKey === "function" ? await provide(apiKey) : apiKey)?.trim();
  if (!key) {
    throw new ConfigurationError(
      "no API key: set KUBIYA_API_KEY, or pass createKubiya({ apiKey }); keys are made in the Kubiya console",
      { code: "missing_api_key" },
    );
  }
  if (/^(UserKey|Bearer)\s/i.test(key)) {
    throw new ConfigurationError("the API key begins with UserKey or Bearer; give the key alone", {
      code: "bad_api_key",
    });
  }
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new ConfigurationError("the API key holds a space or a character that no header can carry", {
      code: "bad_api_key",
    });
  }
  return key;
}

async function provide(provider: () => string | Promise<string>): Promise<string> {
  try {
    return await provider();
  } catch (cause) {
    throw new ConfigurationError("the function given as apiKey failed; see cause", {
      code: "api_key_provider_failed",
      cause,
    });
  }
}
