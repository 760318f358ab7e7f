import { expect } from "vitest";
import { ends, type Fault, oneValue } from "./fault.ts";

const workflow = "kubiya workflow execute broken.yaml --runner edge";

/** Work that fails, does nothing or does something else. */
export const workFaults: readonly Fault[] = [
  {
    theirs: "`tool exec` exits 0 when the tool fails",
    ours: "exits 1, with the tool's words",
    shown: async (place) =>
      ends(
        await place.kubiya(`kubiya tool exec --name fail-disk --type docker --content "exit 1" --arg fail=1`),
        1,
        /^Error: The tool fail-disk failed/m,
      ),
  },
  {
    theirs: "`agent exec` and `team exec` exit 0 when the run fails",
    ours: "exits 1, with the run's error",
    shown: async (place) => {
      ends(await place.kubiya("kubiya cp agent exec greeter fail please"), 1, /^Error: .*The run failed/m);
      ends(await place.kubiya("kubiya team exec crew fail please"), 1, /^Error: .*The run failed/m);
    },
  },
  {
    theirs: "`execution logs` of a failed run exits 0",
    ours: "exits 1",
    shown: async (place) => {
      const { execution_id } = await oneValue(place, "kubiya cp agent exec greeter fail now --no-stream");
      ends(await place.kubiya(`kubiya execution logs ${execution_id}`), 1);
    },
  },
  {
    theirs: "`workflow execute` of a failing workflow exits 0",
    ours: "exits 1",
    shown: async (place) => ends(await place.kubiya(workflow), 1, /failed/),
  },
  {
    theirs: "`execution cancel` sends nothing and exits 0",
    ours: "cancels the run",
    shown: async (place) => {
      const { execution_id } = await oneValue(
        place,
        "kubiya cp agent exec greeter one two three four five six seven eight nine ten eleven twelve --no-stream",
      );
      const { wire, code } = await place.kubiya(`kubiya execution cancel ${execution_id}`);
      expect(code).toBe(0);
      expect(wire).toEqual([expect.stringMatching(/^POST .*\/cancel 200$/)]);
    },
  },
  {
    theirs: "`source sync` that fails exits 0",
    ours: "exits 1",
    shown: async (place) => {
      place.mock.fail({ operationId: "syncSourceV1", status: 418, times: 1 });
      ends(await place.kubiya("kubiya source sync ops"), 1);
    },
  },
  {
    theirs: "a delete or a new secret that the service refuses is reported as done",
    ours: "exits as the refusal says",
    shown: async (place) => {
      place.mock.fail({ operationId: "createSecretV1", status: 418, times: 1 });
      ends(await place.kubiya("kubiya secret create S --value v"), 1);
      place.mock.fail({ operationId: "deleteSourceV1", status: 403, times: 1 });
      ends(await place.kubiya("kubiya source delete ops --yes"), 1);
    },
  },
  {
    theirs: "`secret create` sends no name",
    ours: "sends it, and the secret is there",
    shown: async (place) => {
      await place.kubiya("kubiya secret create NAMED --value v1");
      expect(await oneValue(place, "kubiya secret value NAMED")).toEqual({ value: "v1" });
    },
  },
  {
    theirs: "`secret value` prints `Value: …`",
    ours: "prints the value and nothing else",
    shown: async (place) => {
      await place.kubiya("kubiya secret create BARE --value v2");
      expect((await place.kubiya("kubiya secret value BARE")).stdout).toBe("v2\n");
    },
  },
  {
    theirs: "`skill update` without `--enabled` switches the skill off",
    ours: "sends what was named, and nothing else",
    shown: async (place) => {
      expect(await oneValue(place, "kubiya skill update sh --description new")).toMatchObject({
        enabled: true,
        description: "new",
      });
    },
  },
  {
    theirs: "`skill create --type` does not send the type, `project create` cannot give the key",
    ours: "both succeed",
    shown: async (place) => {
      expect(await oneValue(place, "kubiya skill create py --type python")).toMatchObject({ type: "python" });
      expect(await oneValue(place, "kubiya project create Shop")).toMatchObject({ key: "SHOP" });
    },
  },
  {
    theirs: "`agent list` shows the first 100 of 131 and does not say so",
    ours: "shows all; `--limit` says how many it leaves out",
    shown: async (place) => {
      const bodies = Array.from({ length: 131 }, (_, index) => ({ name: `many-${index}`, model_id: "m" }));
      await Promise.all(
        bodies.map((body) =>
          place.mock.fetch(`${place.url}/api/v1/agents`, {
            method: "POST",
            headers: {
              authorization: `Bearer ${place.env.KUBIYA_API_KEY}`,
              "content-type": "application/json",
            },
            body: JSON.stringify(body),
          }),
        ),
      );
      expect(await oneValue(place, "kubiya cp agent list --filter many-")).toHaveLength(131);
      ends(
        await place.kubiya("kubiya cp agent list --filter many- --limit 100"),
        0,
        /^100 of 131 agents shown; 31 left\.$/m,
      );
    },
  },
  {
    theirs: "`--filter`, `--sort` and `--limit` of `agent list` do nothing",
    ours: "they do what they say",
    shown: async (place) => {
      const { stdout } = await place.kubiya("kubiya cp agent list --filter name=greeter -o name");
      expect(stdout).toBe("greeter\n");
    },
  },
  {
    theirs: "an empty list as JSON is a box of words, or `null`",
    ours: "is `[]`",
    shown: async (place) => {
      for (const noun of ["webhook", "knowledge", "policy", "cp policy", "approval"])
        expect(await oneValue(place, `kubiya ${noun} list`)).toEqual([]);
    },
  },
];
