// For runtimes with a command line. The key and the base URL come from the environment, as they do for a user.
import { journey } from "./journey.mjs";

console.log(JSON.stringify(await journey({}, process.env.NOBODY)));
