// A run of its own, to be killed: applies the folder named first to the server named second.
import { applyFolder } from "./apply-folder.ts";

const [, , folder = "", url = ""] = process.argv;
const { bad } = await applyFolder(folder, { baseUrl: url, controlPlaneBaseUrl: url });
for (const one of bad) console.error(one);
process.exitCode = bad.length ? 4 : 0;
