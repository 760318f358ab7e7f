// For Workers: a request's body says where the mock is.
import { journey } from "./journey.mjs";

export const worker = {
  async fetch(request) {
    const { options, nobody } = await request.json();
    return Response.json(await journey(options, nobody).catch((error) => [String(error.stack)]));
  },
};
