// Prints the microseconds of processor time that a call takes, for each subject and round, as JSON. The transport is a stub.
const [rounds, calls, ...subjects] = process.argv.slice(2);
const items = Array.from({ length: 20 }, (_, id) => ({
  id: String(id),
  object: "thing",
  name: `thing ${id}`,
}));
const list = JSON.stringify({ object: "list", data: items, has_more: false, url: "/v1/things" });
const bare = JSON.stringify(items);

const callers = {};
let sent = 0;
for (const subject of subjects) {
  const body = subject.startsWith("kubiya") || subject.startsWith("octokit") ? bare : list;
  const { caller } = await import(`./${subject}.mjs`);
  const fetch = async () => {
    sent += 1;
    return new Response(body, { headers: { "content-type": "application/json" } });
  };
  callers[subject] = caller(fetch);
}
/** The limiter of octokit makes each call wait, so it gets fewer. */
const callsOf = (subject) => (subject === "octokit-plugins" ? Number(calls) / 20 : Number(calls));

const results = Object.fromEntries(subjects.map((subject) => [subject, []]));
for (const subject of subjects) for (let i = 0; i < callsOf(subject) / 2; i++) await callers[subject]();
for (let round = 0; round < Number(rounds); round++) {
  for (const subject of subjects) {
    globalThis.gc?.();
    sent = 0;
    const before = process.cpuUsage();
    for (let i = 0; i < callsOf(subject); i++) await callers[subject]();
    const { user, system } = process.cpuUsage(before);
    if (sent !== callsOf(subject))
      throw new Error(`${subject} sent ${sent} requests for ${callsOf(subject)} calls`);
    results[subject].push((user + system) / callsOf(subject));
  }
}
console.log(JSON.stringify(results));
