/** A list call by `fetch` alone: what every client adds to. */
export function caller(fetch) {
  return async () => {
    const response = await fetch("https://api.example.com/v1/things", {
      headers: { accept: "application/json", authorization: "Bearer key" },
    });
    return response.json();
  };
}
