// For browsers: the page's own origin passes on to the mock, and takes the result.
import { journey } from "./journey.mjs";

const { options, nobody } = await (await fetch("/options")).json();
const own = { ...options, controlPlaneBaseUrl: location.origin, exposeKeyToBrowser: true };
const told = await journey(own, nobody).catch((error) => [String(error.stack)]);
await fetch("/result", { method: "POST", body: JSON.stringify(told) });
