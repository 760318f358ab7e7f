// Made by `pnpm generate` from spec/openapi; edit there.
import type { Shapes } from "../../shape.ts";

/** Answers of platform-v3. */
export const shapes: Shapes = {
  schemas: {
    "RunnerHealthStatus": {"t":"object","p":{"status":{"t":"string","e":["healthy","ok","running","unhealthy","error","failed","unknown",""]},"health":{"t":"string","e":["ok","true","false",""]},"error":{"t":"string"},"version":{"t":"string"}}},
    "RunnerBuild": {"t":"object","p":{"git_sha":{"t":"string"},"release":{"t":"string"}}},
    "RunnerCheck": {"t":"object","p":{"name":{"t":"string","e":["tool-manager","agent-manager","workflow-engine"]},"status":{"t":"string"},"version":{"t":"string"},"error":{"t":"string"},"metadata":{"s":"RunnerBuild"}}},
    "RunnerComponent": {"t":"object","p":{"status":{"t":"string","e":["healthy"]},"version":{"t":"string"},"metadata":{"s":"RunnerBuild"}}},
    "RunnerHealth": {"t":"object","p":{"status":{"t":"string","e":["healthy","ok","running","unhealthy","error","failed","unknown"]},"health":{"t":"string","e":["true","false"]},"time":{"t":"string"},"version":{"t":"string"},"error":{"t":"string"},"checks":{"t":["array","null"],"i":{"s":"RunnerCheck"}},"last_check":{"t":"string"},"components":{"t":"object"}}},
    "RunnerMetadata": {"t":"object","p":{"namespace":{"t":"string"},"gateway_url":{"t":"string"},"subject":{"t":"string"}}},
    "Runner": {"t":"object","r":["name"],"p":{"name":{"t":"string"},"description":{"t":"string"},"version":{"t":["integer","string"]},"wss_url":{"t":"string"},"task_id":{"t":"string"},"managed_by":{"t":"string"},"authentication_type":{"t":"string"},"runner_type":{"t":"string","e":["kubiya_operator_v2"]},"gateway_url":{"t":["string","null"]},"gateway_password":{"t":["string","null"]},"namespace":{"t":"string"},"subject":{"t":"string"},"user_key_id":{"t":"string"},"runner_health":{"u":[{"s":"RunnerHealthStatus"},{"t":"null"}]},"tool_manager_health":{"u":[{"s":"RunnerHealthStatus"},{"t":"null"}]},"agent_manager_health":{"u":[{"s":"RunnerHealthStatus"},{"t":"null"}]},"kubernetes_namespace":{"t":"string"},"type":{"t":"string","e":["local","kubernetes"]},"status":{"t":"string","e":["active","creating","healthy"]},"created_at":{"t":"string"},"updated_at":{"t":"string"},"health":{"s":"RunnerHealth"},"metadata":{"s":"RunnerMetadata"},"capabilities":{}}},
    "PlatformErrorDetail": {"t":"object","r":["code","message"],"p":{"code":{"t":"string","e":["invalid_request","unauthorized","permission_denied","not_found","sync_failed","VALIDATION_ERROR","AUTHENTICATION_ERROR","AUTHORIZATION_ERROR","NOT_FOUND","CONFLICT","RATE_LIMIT_EXCEEDED","INTERNAL_ERROR","TIMEOUT"]},"message":{"t":"string"},"details":{"t":"object"}}},
    "PlatformNestedError": {"t":"object","r":["error"],"p":{"error":{"s":"PlatformErrorDetail"},"request_id":{"t":"string"}}},
    "PlatformFlatError": {"t":"object","r":["error"],"p":{"error":{"t":"string"},"details":{"t":"string"},"errorCode":{"t":"string","e":["AUTH_REQUIRED","INVALID_API_KEY","INSUFFICIENT_SCOPE","RATE_LIMITED"]},"status":{"t":"integer"},"retryAfter":{"t":"integer"},"code":{"t":"integer"},"success":{"t":"boolean"}}},
    "PlatformError": {"u":[{"s":"PlatformNestedError"},{"s":"PlatformFlatError"}]},
    "RunnerMetadataInput": {"t":"object","p":{"namespace":{"t":"string"},"gateway_url":{"t":"string"}}},
    "RunnerCreate": {"t":"object","p":{"description":{"t":"string"},"type":{"t":"string"},"metadata":{"s":"RunnerMetadataInput"},"managed_by":{"t":"string"},"task_id":{"t":"string"}}},
    "RunnerCreated": {"t":"object","p":{"url":{"t":"string"},"name":{"t":"string"},"description":{"t":"string"},"type":{"t":"string","e":["local","kubernetes"]},"status":{"t":"string","e":["creating","active"]},"created_at":{"t":"string"},"updated_at":{"t":"string"},"version":{"t":["integer","string"]},"metadata":{"s":"RunnerMetadata"}}},
    "DeleteResult": {"t":"object","p":{"message":{"t":"string"},"result":{"t":"string","e":["ok"]},"status":{"t":"string"}}},
    "RunnerHelmRequest": {"t":"object"},
    "RunnerHelmResult": {"t":"object"},
    "RunnerOperationParameters": {"t":"object","p":{"component":{"t":"string"}}},
    "RunnerOperation": {"t":"object","r":["operation"],"p":{"operation":{"t":"string","e":["restart","stop","start"]},"parameters":{"s":"RunnerOperationParameters"}}},
    "RunnerOperationResult": {"t":"object","p":{"operation":{"t":"string","e":["restart","stop","start"]},"status":{"t":"string","e":["success"]},"message":{"t":"string"},"timestamp":{"t":"string"}}},
    "RunnerDescriptionUpdate": {"t":"object","r":["description"],"p":{"description":{"t":"string"}}},
    "RunnerHelmNats": {"t":"object","p":{"jwt":{"t":"string"},"secondJwt":{"t":"string"},"subject":{"t":"string"}}},
    "RunnerHelmAlloy": {"t":"object","p":{"alloy":{"t":"object","p":{"configMap":{"t":"object","p":{"create":{"t":"boolean"},"name":{"t":"string"},"key":{"t":"string"}}},"extraEnv":{"t":["array","null"],"i":{"t":"object","p":{"name":{"t":"string"},"value":{"t":"string"}}}},"securityContext":{"t":"object","p":{"runAsUser":{"t":"integer"},"runAsGroup":{"t":"integer"}}}}}}},
    "RunnerHelmChart": {"t":"object","p":{"uuid":{"t":"string"},"organization":{"t":"string"},"runner_name":{"t":"string"},"user_id":{"t":"string"},"nats":{"s":"RunnerHelmNats"},"alloy":{"s":"RunnerHelmAlloy"}}},
  },
  answers: {
    listRunnersV3: {"200":{"t":"array","i":{"s":"Runner"}}},
    createRunnerV3: {"200":{"s":"RunnerCreated"},"201":{"s":"RunnerCreated"}},
    deleteRunnerV3: {"200":{"s":"DeleteResult"}},
    describeRunnerV3: {"200":{"s":"Runner"}},
    getRunnerHealthV3: {"200":{"s":"RunnerHealth"}},
    manageRunnerHelmV3: {"200":{"s":"RunnerHelmResult"}},
    runRunnerOperationV3: {"200":{"s":"RunnerOperationResult"}},
    updateRunnerDescriptionV3: {"200":{"s":"Runner"}},
    getRunnerHelmV3: {"200":null},
    getRunnerHelmChartV3: {"200":{"s":"RunnerHelmChart"}},
  },
};
