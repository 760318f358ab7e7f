import Stripe from "stripe";

/** With its retry and time-out. */
export function caller(fetch) {
  const client = new Stripe("key", { httpClient: Stripe.createFetchHttpClient(fetch), telemetry: false });
  return () => client.customers.list({ limit: 20 });
}
