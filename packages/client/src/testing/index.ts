export {
  answer,
  brokenConnection,
  eventStream,
  failure,
  lineStream,
  type Reply,
  type ScriptedEvent,
  silence,
  stalledBody,
} from "./reply.ts";
export { loopingPages, type ScriptedServer, type SeenRequest, scriptedServer } from "./scripted-server.ts";
export { type VirtualClock, virtualClock } from "./virtual-clock.ts";
