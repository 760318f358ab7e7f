import ky from "ky";

/** With its retry and time-out. */
export function caller(fetch) {
  const client = ky.create({
    fetch,
    hooks: { afterResponse: [() => {}] },
    headers: { authorization: "Bearer key" },
  });
  return () => client.get("https://api.example.com/v1/things", { searchParams: { limit: 20 } }).json();
}
