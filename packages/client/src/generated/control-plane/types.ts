// Made by `pnpm generate` from spec/openapi; edit there.
import type { ServerEvent } from "../../events.ts";
import type { components, operations } from "@kubiya-toolkit/spec/types/control-plane";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;

/** A group of agents and teams that work towards the same goals. */
export interface Project extends Schema<"Project"> {}

/** What went wrong and what to do about it. */
export interface ErrorExplanationDetail extends Schema<"ErrorExplanationDetail"> {}

/** What went wrong, with a hint. */
export interface ErrorExplanation extends Schema<"ErrorExplanation"> {}

/** What went wrong, in a sentence. */
export interface ErrorMessage extends Schema<"ErrorMessage"> {}

/** One thing that is wrong with a request. */
export interface ValidationProblem extends Schema<"ValidationProblem"> {}

/** Everything that is wrong with a request. */
export interface ValidationErrors extends Schema<"ValidationErrors"> {}

/** What a new project starts with. */
export interface ProjectCreate extends Schema<"ProjectCreate"> {}

/** The fields of a project to change; what is left out stays as it is. */
export interface ProjectUpdate extends Schema<"ProjectUpdate"> {}

/** An agent or a team, as its project shows it. */
export interface ProjectMember extends Schema<"ProjectMember"> {}

/** That an agent is in a project, with a few words about the agent. */
export interface ProjectAgentDetail extends Schema<"ProjectAgentDetail"> {}

/** The agent to put into a project. */
export interface ProjectAgentAdd extends Schema<"ProjectAgentAdd"> {}

/** That an agent is in a project. */
export interface ProjectAgent extends Schema<"ProjectAgent"> {}

/** That a team is in a project, with a few words about the team. */
export interface ProjectTeamDetail extends Schema<"ProjectTeamDetail"> {}

/** The team to put into a project. */
export interface ProjectTeamAdd extends Schema<"ProjectTeamAdd"> {}

/** That a team is in a project. */
export interface ProjectTeam extends Schema<"ProjectTeam"> {}

/** How a skill behaves. One flat set of keys serves all types; each type reads only its own. Keys that are not named here are dropped by the server; what you have to keep of your own goes into `custom_config`. */
export interface SkillConfiguration extends Schema<"SkillConfiguration"> {}

/** A skill, as those who have it show it. */
export interface SkillReference extends Schema<"SkillReference"> {}

/** How to reach a server of the Model Context Protocol: either a command to start (`command`, `args`), or an address (`url` with `transport_type`). A server with both, or with neither, is refused. */
export interface McpServer extends Schema<"McpServer"> {}

/** What a run is given besides its instructions: variables, secrets, credentials and tool servers. */
export interface ExecutionEnvironment extends Schema<"ExecutionEnvironment"> {}

/** A place where agents run: workers join it, and what runs there gets its variables, secrets and skills. */
export interface Environment extends Schema<"Environment"> {}

/** What a new environment starts with. */
export interface EnvironmentCreate extends Schema<"EnvironmentCreate"> {}

/** The fields of an environment to change; what is left out stays as it is. */
export interface EnvironmentUpdate extends Schema<"EnvironmentUpdate"> {}

/** Something an agent can do: a kind of tool, with limits on its use. */
export interface Skill extends Schema<"Skill"> {}

/** What a new skill starts with. */
export interface SkillCreate extends Schema<"SkillCreate"> {}

/** The fields of a skill to change; what is left out stays as it is. The type is fixed. */
export interface SkillUpdate extends Schema<"SkillUpdate"> {}

/** The skill to give to an agent, a team or an environment. */
export interface SkillAssociationCreate extends Schema<"SkillAssociationCreate"> {}

/** That it worked. */
export interface Confirmation extends Schema<"Confirmation"> {}

/** A project, as the agents and teams in it show it. */
export interface ProjectReference extends Schema<"ProjectReference"> {}

/** An environment, as the agents in it show it. */
export interface EnvironmentReference extends Schema<"EnvironmentReference"> {}

/** What runs of an agent or a team are given besides their instructions: a working directory, variables, secrets, credentials and tool servers. */
export interface AgentExecutionEnvironment extends Schema<"AgentExecutionEnvironment"> {}

/** An AI worker with a model, instructions and skills. */
export interface Agent extends Schema<"Agent"> {}

/** What a new agent starts with. */
export interface AgentCreate extends Schema<"AgentCreate"> {}

/** The fields of an agent to change; what is left out stays as it is. Objects and lists are replaced whole. */
export interface AgentUpdate extends Schema<"AgentUpdate"> {}

/** What the agent is to do, and where. */
export interface AgentExecutionRequest extends Schema<"AgentExecutionRequest"> {}

/** A run that was accepted. */
export interface ExecutionStarted extends Schema<"ExecutionStarted"> {}

/** How a team thinks a task through before it starts. */
export interface TeamReasoning extends Schema<"TeamReasoning"> {}

/** How the model that leads a team is called; what is null is left to the model. */
export interface TeamLanguageModel extends Schema<"TeamLanguageModel"> {}

/** How long a team remembers. */
export interface TeamSession extends Schema<"TeamSession"> {}

/** Who is in a team and how it works. The server fills in what is left out, so answers always have every key. */
export interface TeamConfiguration extends Schema<"TeamConfiguration"> {}

/** An agent, as its team shows it. */
export interface TeamMember extends Schema<"TeamMember"> {}

/** A team together with the agents in it. */
export interface TeamWithAgents extends Schema<"TeamWithAgents"> {}

/** What a new team starts with. */
export interface TeamCreate extends Schema<"TeamCreate"> {}

/** Agents that work on a task together, led by a model. */
export interface Team extends Schema<"Team"> {}

/** The fields of a team to change; what is left out stays as it is. Objects and lists are replaced whole. */
export interface TeamUpdate extends Schema<"TeamUpdate"> {}

/** A person who takes part in a run. */
export interface ExecutionParticipant extends Schema<"ExecutionParticipant"> {}

/** One run of an agent, a team or a workflow. */
export interface Execution extends Schema<"Execution"> {}

/** The stream is open. */
export interface ExecutionConnectedEvent extends Schema<"ExecutionConnectedEvent"> {}

/** Everything said so far has been sent; what follows is new. It comes even when nothing had been said. */
export interface ExecutionHistoryCompleteEvent extends Schema<"ExecutionHistoryCompleteEvent"> {}

/** A whole message of the conversation. */
export interface ExecutionMessageEvent extends Schema<"ExecutionMessageEvent"> {}

/** What `message_chunk` says. */
export interface ExecutionMessageChunk extends Schema<"ExecutionMessageChunk"> {}

/** The next piece of a message that is being written, by the agent or by a member of the team. */
export interface ExecutionMessageChunkEvent extends Schema<"ExecutionMessageChunkEvent"> {}

/** What `member_message_complete` says. */
export interface ExecutionMemberMessage extends Schema<"ExecutionMemberMessage"> {}

/** A member of the team has finished a message. */
export interface ExecutionMemberMessageCompleteEvent extends Schema<"ExecutionMemberMessageCompleteEvent"> {}

/** What `tool_started` says. */
export interface ExecutionToolStart extends Schema<"ExecutionToolStart"> {}

/** A tool was started, by the agent or by a member of the team. */
export interface ExecutionToolStartedEvent extends Schema<"ExecutionToolStartedEvent"> {}

/** What `tool_completed` says. */
export interface ExecutionToolEnd extends Schema<"ExecutionToolEnd"> {}

/** A tool has ended, well or not. */
export interface ExecutionToolCompletedEvent extends Schema<"ExecutionToolCompletedEvent"> {}

/** The model begins to think, thinks on, or has thought, in the agent or in a member of the team. */
export interface ExecutionThinkingEvent extends Schema<"ExecutionThinkingEvent"> {}

/** The run has come to another state. */
export interface ExecutionStatusEvent extends Schema<"ExecutionStatusEvent"> {}

/** The stream goes on with less: some source of events is out of reach. */
export interface ExecutionDegradedEvent extends Schema<"ExecutionDegradedEvent"> {}

/** The stream is whole again. */
export interface ExecutionRecoveredEvent extends Schema<"ExecutionRecoveredEvent"> {}

/** The server is about to close the stream: connect again with the last id. */
export interface ExecutionReconnectEvent extends Schema<"ExecutionReconnectEvent"> {}

/** The stream will be cut soon. */
export interface ExecutionTimeoutWarningEvent extends Schema<"ExecutionTimeoutWarningEvent"> {}

/** Events between the id that was sent and now are lost: read the execution again. */
export interface ExecutionGapDetectedEvent extends Schema<"ExecutionGapDetectedEvent"> {}

/** The run has ended. This is the last event. */
export interface ExecutionDoneEvent extends Schema<"ExecutionDoneEvent"> {}

/** The run or the stream has failed. This is the last event. For a run that does not exist the published server sends nothing else, and only `error` in it. */
export interface ExecutionErrorEvent extends Schema<"ExecutionErrorEvent"> {}

/** Any other event of a worker. New releases add names; take what you know and let the rest go by. */
export interface ExecutionWorkerEvent extends Schema<"ExecutionWorkerEvent"> {}

/** The JSON in a `data:` line of the stream. Which of these it is says the `event:` line before it: each schema lists its names under `x-event`. There is no such word in the JSON itself. */
export type ExecutionEvent = Schema<"ExecutionEvent">;

export interface ListProjectsQuery extends Query<"listProjects"> {}

export interface ListEnvironmentsQuery extends Query<"listEnvironments"> {}

export interface ListAgentsQuery extends Query<"listAgents"> {}

export interface ListTeamsQuery extends Query<"listTeams"> {}

export interface StreamExecutionQuery extends Query<"streamExecution"> {}

export type StreamExecutionEvents =
  | ServerEvent<ExecutionConnectedEvent, "connected">
  | ServerEvent<ExecutionHistoryCompleteEvent, "history_complete">
  | ServerEvent<ExecutionMessageEvent, "message">
  | ServerEvent<ExecutionMessageChunkEvent, "message_chunk" | "member_message_chunk">
  | ServerEvent<ExecutionMemberMessageCompleteEvent, "member_message_complete">
  | ServerEvent<ExecutionToolStartedEvent, "tool_started" | "member_tool_started">
  | ServerEvent<ExecutionToolCompletedEvent, "tool_completed" | "member_tool_completed">
  | ServerEvent<ExecutionThinkingEvent, "thinking_start" | "thinking_delta" | "thinking_complete" | "member_thinking_start" | "member_thinking_delta" | "member_thinking_complete">
  | ServerEvent<ExecutionStatusEvent, "status">
  | ServerEvent<ExecutionDegradedEvent, "degraded">
  | ServerEvent<ExecutionRecoveredEvent, "recovered">
  | ServerEvent<ExecutionReconnectEvent, "reconnect">
  | ServerEvent<ExecutionTimeoutWarningEvent, "timeout_warning">
  | ServerEvent<ExecutionGapDetectedEvent, "gap_detected">
  | ServerEvent<ExecutionDoneEvent, "done">
  | ServerEvent<ExecutionErrorEvent, "error">
  | ServerEvent<ExecutionWorkerEvent, "metadata" | "run_started" | "workflow_cancelled">;
