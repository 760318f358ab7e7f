import type { AttemptEvent, Hooks } from "./hooks.ts";

/** The part of an OpenTelemetry span that is used; one of `@opentelemetry/api` fits. */
export interface Span {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}

/** The part of an OpenTelemetry tracer that is used; one of `@opentelemetry/api` fits. */
export interface Tracer {
  startSpan(name: string, options: { kind: number; attributes: Record<string, string | number> }): Span;
}

/** As OpenTelemetry numbers them. */
const client = 2;
const failed = 2;

/**
 * Hooks that make a span of each attempt, named and described as OpenTelemetry's conventions for HTTP clients have it, with the waits
 * before it as `kubiya.waited_ms`. For `createKubiya({ hooks: otelHooks(trace.getTracer("my-program")) })`; hooks of your own can be
 * given along and are told first. URLs are shown as hooks show them; there is no key and no body in a span.
 */
export function otelHooks(tracer: Tracer, hooks: Hooks = {}): Hooks {
  const open = new Map<number, Span>();
  const waited = new Map<number, number>();
  const finish = ({ call }: AttemptEvent, describe: (span: Span) => void) => {
    const span = open.get(call);
    open.delete(call);
    if (!span) return;
    describe(span);
    span.end();
  };
  return {
    ...hooks,
    wait(event) {
      hooks.wait?.(event);
      waited.set(event.call, (waited.get(event.call) ?? 0) + event.ms);
    },
    request(event) {
      hooks.request?.(event);
      open.set(event.call, tracer.startSpan(...spanOf(event, waited.get(event.call))));
      waited.delete(event.call);
    },
    response(event) {
      hooks.response?.(event);
      finish(event, (span) => {
        span.setAttribute("http.response.status_code", event.status);
        if (event.requestId) span.setAttribute("kubiya.request_id", event.requestId);
        if (event.status < 400) return;
        span.setAttribute("error.type", String(event.status));
        span.setStatus({ code: failed });
      });
    },
    failure(event) {
      hooks.failure?.(event);
      finish(event, (span) => {
        span.setAttribute("error.type", event.code);
        span.setStatus({ code: failed, message: event.code });
      });
    },
  };
}

function spanOf(event: AttemptEvent, waited: number | undefined): Parameters<Tracer["startSpan"]> {
  const { method, url, operationId, attempt } = event;
  const { hostname, port, protocol } = new URL(url);
  const attributes = {
    "http.request.method": method,
    "url.full": url,
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    ...(operationId && { "kubiya.operation": operationId }),
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
    ...(waited && { "kubiya.waited_ms": Math.round(waited) }),
  };
  return [operationId ? `${method} ${operationId}` : method, { kind: client, attributes }];
}
