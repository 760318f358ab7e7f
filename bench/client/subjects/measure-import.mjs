// Prints the milliseconds of processor time that the import of a subject takes.
const before = process.cpuUsage();
await import(`./${process.argv[2]}.mjs`);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
