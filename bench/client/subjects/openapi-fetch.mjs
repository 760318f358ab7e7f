import createClient from "openapi-fetch";

/** No retry, no time-out, no hooks: it has none. */
export function caller(fetch) {
  const client = createClient({ baseUrl: "https://api.example.com", fetch });
  return () => client.GET("/v1/things", { params: { query: { limit: 20 } } });
}
