import OpenAI from "openai";

/** With its retry and time-out. */
export function caller(fetch) {
  const client = new OpenAI({ apiKey: "key", baseURL: "https://api.example.com/v1", fetch });
  return () => client.models.list();
}
