import { type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";

/** What agents run on, and which models each takes. */
export const runtimes: [string, Handler][] = handlersAt("control-plane", {
  "GET /api/v1/runtimes": () => ({ status: 200, body: Object.values(known) }),
  "GET /api/v1/runtimes/{}/requirements": (call) => {
    const runtime = known[call.values[0] ?? ""];
    if (!runtime) throw notFound("Runtime");
    return { status: 200, body: runtime.requirements ?? {} };
  },
  "POST /api/v1/runtimes/validate": validate,
});

/** Whether a runtime takes a model: `claude_code` takes Claude alone, the default one any. */
export function takesModel(runtime: string, model: string): boolean {
  return runtime !== "claude_code" || /claude/i.test(model);
}

function validate(call: Call): Answer {
  const { runtime_type, model_id } = objectOf(call.body);
  const runtime = textOf(runtime_type) ?? "default";
  const model = textOf(model_id) ?? "";
  const errors: string[] = [];
  if (model === "" && known[runtime]) errors.push("A model is required");
  else if (!takesModel(runtime, model)) errors.push(`${model} does not run on ${runtime}`);
  return { status: 200, body: { valid: errors.length === 0, errors } };
}

const known: Readonly<Record<string, JsonObject>> = {
  default: {
    id: "default",
    name: "Agno Runtime",
    description: "Runs agents of every kind with most models",
    icon: "agno",
    features: [
      "Advanced reasoning capabilities",
      "Multi-step task execution",
      "Built-in tool integration",
      "Session management",
      "Production-tested reliability",
      "Takes most models",
    ],
    status: "available",
    requirements: {
      model_requirement: {
        description: "Most models are taken",
        supported_providers: ["openai", "anthropic", "google", "mistral", "cohere", "azure"],
        supported_families: ["gpt", "claude", "gemini", "mistral", "command"],
        examples: [
          "gpt-4",
          "gpt-4-turbo",
          "gpt-3.5-turbo",
          "claude-3-opus",
          "claude-3-sonnet",
          "claude-sonnet-4",
          "gemini-pro",
          "mistral-large",
        ],
      },
      ...requirements(100, []),
    },
  },
  claude_code: {
    id: "claude_code",
    name: "Claude Code SDK",
    description: "Runs agents that write software, with models of Claude",
    icon: "code",
    features: [
      "Code-first design",
      "Advanced code generation",
      "Built-in code review",
      "Repository awareness",
      "Development workflow optimization",
      "Takes models of Claude alone",
    ],
    status: "beta",
    requirements: {
      model_requirement: {
        description: "A model of Claude is needed",
        supported_providers: ["anthropic"],
        supported_families: ["claude"],
        examples: [
          "claude-3-opus-20240229",
          "claude-3-sonnet-20240229",
          "claude-3-5-sonnet-20241022",
          "claude-3-haiku-20240307",
          "claude-sonnet-4",
          "claude-opus-4",
          "kubiya/claude-sonnet-4",
          "kubiya/claude-opus-4",
        ],
      },
      ...requirements(200, ["timeout", "max_tokens"]),
    },
  },
};

function requirements(max_history_length: number, recommended_config_fields: string[]): JsonObject {
  return {
    required_config_fields: [],
    recommended_config_fields,
    max_history_length,
    requires_system_prompt: false,
    requires_tools: false,
  };
}
