// Made by `pnpm generate` from spec/openapi; edit there.
import type { ServerEvent } from "../../events.ts";
import type { components, operations } from "@kubiya-toolkit/spec/types/control-plane";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = Optional<NonNullable<operations[Id]["parameters"]["query"]>>;
/** What may be left out may be undefined, too. */
type Optional<Given> = { [Name in keyof Given]: object extends Pick<Given, Name> ? Given[Name] | undefined : Given[Name] };

/** What the server is, and where its resources are. */
export interface ApiIndex extends Schema<"ApiIndex"> {}

/** What went wrong, in a sentence. */
export interface ErrorMessage extends Schema<"ErrorMessage"> {}

/** What went wrong and what to do about it. Which facts come with `error` depends on the operation: `message` and `hint` without a usable key, `message` and `valid_components` for runners, `code`, `errors` and `details` for policies, `message`, `details` and `suggestion` for plans. */
export interface ErrorExplanationDetail extends Schema<"ErrorExplanationDetail"> {}

/** What went wrong, with facts about it. */
export interface ErrorExplanation extends Schema<"ErrorExplanation"> {}

/** Where the trouble lies. The documentation shows two facts and does not say whether there are others. */
export interface DocumentedErrorDetails extends Schema<"DocumentedErrorDetails"> {}

/** What went wrong, as the documentation has it. */
export interface DocumentedErrorFacts extends Schema<"DocumentedErrorFacts"> {}

/** The form that the overview on the documentation site gives every error. The published server was never seen to answer so. */
export interface DocumentedError extends Schema<"DocumentedError"> {}

/** What an error holds. The published server says it under `detail`, in a sentence or with facts; the documentation says it under `error`. */
export type ErrorBody = Schema<"ErrorBody">;

/** That the server answers, and which outside services it can reach. */
export interface Health extends Schema<"Health"> {}

/** How the server and each part behind it are. */
export interface DetailedHealth extends Schema<"DetailedHealth"> {}

/** How the bus is that carries events of runs. */
export interface EventBusHealth extends Schema<"EventBusHealth"> {}

/** That the server takes requests. */
export interface Readiness extends Schema<"Readiness"> {}

/** A project, as the agents and teams in it show it. */
export interface ProjectReference extends Schema<"ProjectReference"> {}

/** An environment, as the agents in it show it. */
export interface EnvironmentReference extends Schema<"EnvironmentReference"> {}

/** How a skill behaves. One flat set of keys serves all types; each type reads only its own. Keys that are not named here are dropped by the server; what you have to keep of your own goes into `custom_config`. */
export interface SkillConfiguration extends Schema<"SkillConfiguration"> {}

/** A skill, as those who have it show it. */
export interface SkillReference extends Schema<"SkillReference"> {}

/** How to reach a server of the Model Context Protocol: either a command to start (`command`, `args`), or an address (`url` with `transport_type`). A server with both, or with neither, is refused. */
export interface McpServer extends Schema<"McpServer"> {}

/** What runs of an agent or a team are given besides their instructions: a working directory, variables, secrets, credentials and tool servers. */
export interface AgentExecutionEnvironment extends Schema<"AgentExecutionEnvironment"> {}

/** An AI worker with a model, instructions and skills. */
export interface Agent extends Schema<"Agent"> {}

/** One page of agents, in the form that the overview on the documentation site gives every list that is asked for with `limit` and `offset`. The published server was never seen to answer so. */
export interface AgentPage extends Schema<"AgentPage"> {}

/** One thing that is wrong with a request. */
export interface ValidationProblem extends Schema<"ValidationProblem"> {}

/** Everything that is wrong with a request. */
export interface ValidationErrors extends Schema<"ValidationErrors"> {}

/** What is wrong with a request: as a rule a list of faults. Where an operation looks at the request itself, it is a sentence or facts as in other errors; the documentation says it under `error`. */
export type InvalidBody = Schema<"InvalidBody">;

/** What a new agent starts with. */
export interface AgentCreate extends Schema<"AgentCreate"> {}

/** The fields of an agent to change; what is left out stays as it is. Objects and lists are replaced whole. */
export interface AgentUpdate extends Schema<"AgentUpdate"> {}

/** What one layer adds to a context. */
export interface ContextLayer extends Schema<"ContextLayer"> {}

/** What an agent, team, project or environment may draw on, with everything inherited. What comes twice is listed once. */
export interface ResolvedContext extends Schema<"ResolvedContext"> {}

/** What the agent is to do, and where. */
export interface AgentExecutionRequest extends Schema<"AgentExecutionRequest"> {}

/** A run that was accepted. */
export interface ExecutionStarted extends Schema<"ExecutionStarted"> {}

/** The minutes of the models of one tier. */
export interface AemTier extends Schema<"AemTier"> {}

/** Agentic engineering minutes over some days: time, weighed by model and by tools. */
export interface AemSummary extends Schema<"AemSummary"> {}

/** The agentic engineering minutes of one day, week or month. */
export interface AemPeriod extends Schema<"AemPeriod"> {}

/** Agentic engineering minutes over some days, part by part. */
export interface AemTrends extends Schema<"AemTrends"> {}

/** One turn of a model in a run. */
export interface TurnCreate extends Schema<"TurnCreate"> {}

/** One use of a tool in a run. */
export interface ToolCallCreate extends Schema<"ToolCallCreate"> {}

/** One task within a run. */
export interface ExecutionTaskCreate extends Schema<"ExecutionTaskCreate"> {}

/** What a run used, at once. */
export interface AnalyticsBatch extends Schema<"AnalyticsBatch"> {}

/** What was recorded. */
export interface AnalyticsBatchCreated extends Schema<"AnalyticsBatchCreated"> {}

/** What one model cost in one part. */
export interface AnalyticsModelCost extends Schema<"AnalyticsModelCost"> {}

/** What one day, week or month cost. */
export interface AnalyticsCostPeriod extends Schema<"AnalyticsCostPeriod"> {}

/** What models cost over some days, part by part. */
export interface AnalyticsCosts extends Schema<"AnalyticsCosts"> {}

/** A run as it is stored, with what `Execution` leaves out. */
export interface ExecutionRecord extends Schema<"ExecutionRecord"> {}

/** What a run used in all. */
export interface ExecutionUsage extends Schema<"ExecutionUsage"> {}

/** One turn of a model in a run, as its worker reported it. */
export interface Turn extends Schema<"Turn"> {}

/** One use of a tool in a run, as its worker reported it. */
export interface ToolCall extends Schema<"ToolCall"> {}

/** One task within a run, as its worker reported it. */
export interface ExecutionTask extends Schema<"ExecutionTask"> {}

/** All that was reported of a run. */
export interface ExecutionAnalytics extends Schema<"ExecutionAnalytics"> {}

/** How the storage of the organisation was used over some days. Which figures there are is not known: take any. */
export interface AnalyticsStorage extends Schema<"AnalyticsStorage"> {}

/** What one model was used for. */
export interface AnalyticsModelUse extends Schema<"AnalyticsModelUse"> {}

/** How one tool was used. */
export interface AnalyticsToolUse extends Schema<"AnalyticsToolUse"> {}

/** What all runs of some days used and cost. */
export interface AnalyticsSummary extends Schema<"AnalyticsSummary"> {}

/** A task that was recorded or changed. */
export interface ExecutionTaskSaved extends Schema<"ExecutionTaskSaved"> {}

/** What has become of a task. What is left out, or null, stays as it is. */
export interface ExecutionTaskUpdate extends Schema<"ExecutionTaskUpdate"> {}

/** A use of a tool that was recorded. */
export interface ToolCallCreated extends Schema<"ToolCallCreated"> {}

/** A turn that was recorded. */
export interface TurnCreated extends Schema<"TurnCreated"> {}

/** Says which uses of tools wait for the word of a person, and of whom. */
export interface ApprovalRule extends Schema<"ApprovalRule"> {}

/** What a new approval rule starts with. */
export interface ApprovalRuleCreate extends Schema<"ApprovalRuleCreate"> {}

/** A use of a tool to find the rule for. */
export interface ApprovalRuleQuery extends Schema<"ApprovalRuleQuery"> {}

/** The rule that decides about a use of a tool, and what it asks for. */
export interface ApprovalRuleMatch extends Schema<"ApprovalRuleMatch"> {}

/** The fields of an approval rule to change; what is left out stays as it is. */
export interface ApprovalRuleUpdate extends Schema<"ApprovalRuleUpdate"> {}

/** A use of a tool that waits, or waited, for the word of a person. */
export interface Approval extends Schema<"Approval"> {}

/** A use of a tool to ask for. */
export interface ApprovalCreate extends Schema<"ApprovalCreate"> {}

/** What to say along with a yes. An empty object will do. */
export interface ApprovalGrant extends Schema<"ApprovalGrant"> {}

/** What to say along with a no. An empty object will do. */
export interface ApprovalRejection extends Schema<"ApprovalRejection"> {}

/** Whom a key stands for. */
export interface Identity extends Schema<"Identity"> {}

/** What a client has to know before it can ask for more. */
export interface ClientConfig extends Schema<"ClientConfig"> {}

/** The sources that the context graph is fed from. */
export interface GraphIntegrationList extends Schema<"GraphIntegrationList"> {}

/** The kinds of things in the context graph. */
export interface GraphLabelList extends Schema<"GraphLabelList"> {}

/** A thing in the context graph. */
export interface GraphNode extends Schema<"GraphNode"> {}

/** Nodes of the context graph. */
export interface GraphNodeList extends Schema<"GraphNodeList"> {}

/** What a node has to be like to be found. With nothing in it, every node is. */
export interface GraphNodeSearch extends Schema<"GraphNodeSearch"> {}

/** A text to find in a property of nodes. */
export interface GraphTextSearch extends Schema<"GraphTextSearch"> {}

/** How one thing hangs together with another. */
export interface GraphRelationship extends Schema<"GraphRelationship"> {}

/** A question to the context graph in its own language. */
export interface GraphQuery extends Schema<"GraphQuery"> {}

/** What a query found. */
export interface GraphQueryResult extends Schema<"GraphQueryResult"> {}

/** The kinds of relationships in the context graph. */
export interface GraphRelationshipTypeList extends Schema<"GraphRelationshipTypeList"> {}

/** How large the context graph is. */
export interface GraphStats extends Schema<"GraphStats"> {}

/** Where to start in the context graph, and how far to go. */
export interface SubgraphSearch extends Schema<"SubgraphSearch"> {}

/** A part of the context graph. */
export interface Subgraph extends Schema<"Subgraph"> {}

/** A question to what is remembered, in plain words. */
export interface GraphSearch extends Schema<"GraphSearch"> {}

/** What a search in plain words found. */
export interface GraphSearchResult extends Schema<"GraphSearchResult"> {}

/** How the service behind the context graph is. There can be other fields. */
export interface GraphHealth extends Schema<"GraphHealth"> {}

/** A question that a model answers with the help of the context graph. */
export interface GraphQuestion extends Schema<"GraphQuestion"> {}

/** One look that the model took into the graph. */
export interface GraphToolCall extends Schema<"GraphToolCall"> {}

/** The answer of a model, and what it rests on. */
export interface GraphAnswer extends Schema<"GraphAnswer"> {}

/** Something that can drive a model. */
export interface GraphAnswerStrategy extends Schema<"GraphAnswerStrategy"> {}

/** How questions are answered. */
export interface GraphAnswerSettings extends Schema<"GraphAnswerSettings"> {}

/** How the part that answers questions is. */
export interface GraphAnswerHealth extends Schema<"GraphAnswerHealth"> {}

/** The conversation has a name now. The fields are a guess, and there can be others. */
export interface GraphSessionEvent extends Schema<"GraphSessionEvent"> {}

/** The model has come further. The fields are a guess, and there can be others. */
export interface GraphProgressEvent extends Schema<"GraphProgressEvent"> {}

/** The model looks into the graph. The fields are a guess, and there can be others. */
export interface GraphToolCallEvent extends Schema<"GraphToolCallEvent"> {}

/** A piece of the answer. The fields are a guess, and there can be others. */
export interface GraphPartialAnswerEvent extends Schema<"GraphPartialAnswerEvent"> {}

/** The answer is there; this is the last event. That it has the fields of the whole answer is a guess. */
export interface GraphCompleteEvent extends Schema<"GraphCompleteEvent"> {}

/** It did not work; this is the last event. The fields are a guess, and there can be others. */
export interface GraphErrorEvent extends Schema<"GraphErrorEvent"> {}

/** The JSON in a `data:` line of the stream. Which of these it is says the `event:` line before it: each schema lists its name under `x-event`. */
export type GraphAnswerEvent = Schema<"GraphAnswerEvent">;

/** What one agent, team, project or environment may draw on, without what it inherits. */
export interface Context extends Schema<"Context"> {}

/** The whole new context. A list that is left out is emptied. */
export interface ContextUpdate extends Schema<"ContextUpdate"> {}

/** A file that the run finds: its content, or the secret that holds it. */
export interface CustomIntegrationFile extends Schema<"CustomIntegrationFile"> {}

/** A command that succeeds when the service can be reached. */
export interface CustomIntegrationTest extends Schema<"CustomIntegrationTest"> {}

/** What an integration puts into a run. */
export interface CustomIntegrationConfig extends Schema<"CustomIntegrationConfig"> {}

/** A service of your own that runs may use: variables, secrets, files, and a word to the model about it. */
export interface CustomIntegration extends Schema<"CustomIntegration"> {}

/** What a new custom integration starts with. */
export interface CustomIntegrationCreate extends Schema<"CustomIntegrationCreate"> {}

/** The fields of a custom integration to change; what is left out stays as it is. */
export interface CustomIntegrationUpdate extends Schema<"CustomIntegrationUpdate"> {}

/** A place that knowledge is read from, by hand or by a timetable. */
export interface DataIngestionSource extends Schema<"DataIngestionSource"> {}

/** What a new source starts with. */
export interface DataIngestionSourceCreate extends Schema<"DataIngestionSourceCreate"> {}

/** The fields of a source to change; what is left out stays as it is. The kind of place is fixed. */
export interface DataIngestionSourceUpdate extends Schema<"DataIngestionSourceUpdate"> {}

/** How a sync went. The three counters go up by one where asked; nothing is counted by itself. */
export interface DataIngestionSyncUpdate extends Schema<"DataIngestionSyncUpdate"> {}

/** An agent or a team that is made up for one run. */
export interface DynamicEntity extends Schema<"DynamicEntity"> {}

/** A task, and who is made up to do it. */
export interface DynamicExecutionCreate extends Schema<"DynamicExecutionCreate"> {}

/** A run that was accepted. */
export interface DynamicExecutionStarted extends Schema<"DynamicExecutionStarted"> {}

/** What became of a wish for access. */
export interface AccessOutcome extends Schema<"AccessOutcome"> {}

/** How queues were found since the server started, for all organisations together. */
export interface QueueResolutionCounters extends Schema<"QueueResolutionCounters"> {}

/** How well worker queues are found. */
export interface QueueResolutionMetrics extends Schema<"QueueResolutionMetrics"> {}

/** A task to find a worker queue for. */
export interface QueueResolution extends Schema<"QueueResolution"> {}

/** A worker queue that would do. */
export interface QueueCandidate extends Schema<"QueueCandidate"> {}

/** The worker queue that suits a task best. */
export interface QueueResolutionResult extends Schema<"QueueResolutionResult"> {}

/** Whether the way to the policy enforcer is set up. The enforcer itself is not asked. */
export interface EnforcerHealth extends Schema<"EnforcerHealth"> {}

/** What the policy enforcer says about itself; the API passes on anything it says. */
export interface EnforcerStatus extends Schema<"EnforcerStatus"> {}

/** What a run is given besides its instructions: variables, secrets, credentials and tool servers. */
export interface ExecutionEnvironment extends Schema<"ExecutionEnvironment"> {}

/** A place where agents run: workers join it, and what runs there gets its variables, secrets and skills. */
export interface Environment extends Schema<"Environment"> {}

/** What a new environment starts with. */
export interface EnvironmentCreate extends Schema<"EnvironmentCreate"> {}

/** The fields of an environment to change; what is left out stays as it is. */
export interface EnvironmentUpdate extends Schema<"EnvironmentUpdate"> {}

/** Knowledge and resources that everything in an environment may draw on. */
export interface EnvironmentContext extends Schema<"EnvironmentContext"> {}

/** The whole new context. A list that is left out is emptied. */
export interface EnvironmentContextUpdate extends Schema<"EnvironmentContextUpdate"> {}

/** A command in parts. */
export interface WorkerCommandParts extends Schema<"WorkerCommandParts"> {}

/** The command that starts a worker for an environment, with the token in it. */
export interface EnvironmentWorkerCommand extends Schema<"EnvironmentWorkerCommand"> {}

/** A model that the proxy of a worker offers. */
export interface WorkerQueueProxyModel extends Schema<"WorkerQueueProxyModel"> {}

/** How the model proxy of a worker is set up. It is LiteLLM, and the parts are those of its configuration file. */
export interface WorkerQueueProxy extends Schema<"WorkerQueueProxy"> {}

/** Settings of a worker queue. The keys below are checked by the server and mean something to workers; beside them the API takes anything and keeps it. */
export interface WorkerQueueSettings extends Schema<"WorkerQueueSettings"> {}

/** A queue of work within an environment, and the limits on the workers that take from it. */
export interface WorkerQueue extends Schema<"WorkerQueue"> {}

/** What a new worker queue starts with. */
export interface WorkerQueueCreate extends Schema<"WorkerQueueCreate"> {}

/** Environment variables by name, with the values of secrets and the tokens of integrations in clear. Never log it. */
export type ExecutionVariables = Schema<"ExecutionVariables">;

/** A file that a run finds in place. */
export interface ResolvedFile extends Schema<"ResolvedFile"> {}

/** What a run of an agent is given, with everything inherited, looked up and filled in. Full of secrets: never log it. */
export interface ResolvedAgentEnvironment extends Schema<"ResolvedAgentEnvironment"> {}

/** How a team thinks a task through before it starts. */
export interface TeamReasoning extends Schema<"TeamReasoning"> {}

/** How the model that leads a team is called; what is null is left to the model. */
export interface TeamLanguageModel extends Schema<"TeamLanguageModel"> {}

/** How long a team remembers. */
export interface TeamSession extends Schema<"TeamSession"> {}

/** Who is in a team and how it works. The server fills in what is left out, so answers always have every key. */
export interface TeamConfiguration extends Schema<"TeamConfiguration"> {}

/** What a run of a team is given, with everything inherited, looked up and filled in. Full of secrets: never log it. */
export interface ResolvedTeamEnvironment extends Schema<"ResolvedTeamEnvironment"> {}

/** A person who takes part in a run. */
export interface ExecutionParticipant extends Schema<"ExecutionParticipant"> {}

/** One run of an agent, a team or a workflow. */
export interface Execution extends Schema<"Execution"> {}

/** One page of executions, in the form that the overview on the documentation site gives every list that is asked for with `limit` and `offset`. The published server was never seen to answer so. */
export interface ExecutionPage extends Schema<"ExecutionPage"> {}

/** The runs to end, and why. */
export interface ExecutionBatchTermination extends Schema<"ExecutionBatchTermination"> {}

/** What came of ending one run. */
export interface ExecutionBatchTerminationResult extends Schema<"ExecutionBatchTerminationResult"> {}

/** What came of ending several runs. */
export interface ExecutionBatchTerminated extends Schema<"ExecutionBatchTerminated"> {}

/** A run to record, whose workflow was started elsewhere. */
export interface ExecutionCreate extends Schema<"ExecutionCreate"> {}

/** A run that was recorded. */
export interface ExecutionCreated extends Schema<"ExecutionCreated"> {}

/** A run of a job to record, whose workflow was started elsewhere. */
export interface JobExecutionCreate extends Schema<"JobExecutionCreate"> {}

/** A run of a job that was recorded. */
export interface JobExecutionCreated extends Schema<"JobExecutionCreated"> {}

/** What a worker reports of a run. What is left out, or null, stays as it is; objects are replaced whole. */
export interface ExecutionUpdate extends Schema<"ExecutionUpdate"> {}

/** What came of asking a run for something. The status of the answer does not tell: read `success`. */
export interface ExecutionAction extends Schema<"ExecutionAction"> {}

/** The workflow to stop, which the run started as a tool. */
export interface NestedWorkflowCancel extends Schema<"NestedWorkflowCancel"> {}

/** What came of asking a workflow within a run to stop. The status of the answer does not tell: read `success`. */
export interface NestedWorkflowCancelled extends Schema<"NestedWorkflowCancelled"> {}

/** One event in the history of a workflow, as its machinery writes it. */
export interface ExecutionWorkflowEvent extends Schema<"ExecutionWorkflowEvent"> {}

/** One step of the workflow behind a run. */
export interface ExecutionActivity extends Schema<"ExecutionActivity"> {}

/** The steps of the workflow behind a run. */
export interface ExecutionWorkflowTrace extends Schema<"ExecutionWorkflowTrace"> {}

/** What the workflow machinery knows of a run. */
export interface ExecutionDetails extends Schema<"ExecutionDetails"> {}

/** Something that happened in a run. */
export interface ExecutionEventPublish extends Schema<"ExecutionEventPublish"> {}

/** That the event was passed on. */
export interface ExecutionEventPublished extends Schema<"ExecutionEventPublished"> {}

/** What a worker reports of a run of a job. */
export interface JobExecutionStatusUpdate extends Schema<"JobExecutionStatusUpdate"> {}

/** Whether the report was taken. */
export interface JobExecutionStatus extends Schema<"JobExecutionStatus"> {}

/** Something to say in a run. */
export interface ExecutionMessageSend extends Schema<"ExecutionMessageSend"> {}

/** One message of a conversation. What is described is what workers write; other fields are kept as they are. */
export interface ExecutionSessionMessage extends Schema<"ExecutionSessionMessage"> {}

/** The conversation of a run. */
export interface ExecutionSession extends Schema<"ExecutionSession"> {}

/** The conversation of a run, whole. */
export interface ExecutionSessionSave extends Schema<"ExecutionSessionSave"> {}

/** What came of saving a conversation. The status of the answer does not tell: read `success`. */
export interface ExecutionSessionSaved extends Schema<"ExecutionSessionSaved"> {}

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

/** Why a run is to be ended. */
export interface ExecutionTermination extends Schema<"ExecutionTermination"> {}

/** A run that was ended by force. */
export interface ExecutionTerminated extends Schema<"ExecutionTerminated"> {}

/** One change of the state of a run, and why. The fields are those that older sources name; others may come. */
export interface ExecutionTransition extends Schema<"ExecutionTransition"> {}

/** How a run came to the state it is in. */
export interface ExecutionTransitions extends Schema<"ExecutionTransitions"> {}

/** The state to put a run into, and why. */
export interface ExecutionStateOverride extends Schema<"ExecutionStateOverride"> {}

/** A model for a custom integration, in short. */
export interface IntegrationTemplateSummary extends Schema<"IntegrationTemplateSummary"> {}

/** A model for a custom integration: take its `config`, fill it in, and create one. */
export interface IntegrationTemplate extends Schema<"IntegrationTemplate"> {}

/** One way to reach an outside product. */
export interface IntegrationConfig extends Schema<"IntegrationConfig"> {}

/** A connection to an outside product, as the Platform API knows it. The Control Plane passes on whatever that says, so there may be more fields. */
export interface Integration extends Schema<"Integration"> {}

/** A token for an outside product. The Platform API may send more along: anything else it says is passed on. */
export interface IntegrationToken extends Schema<"IntegrationToken"> {}

/** A task for an agent, a team or a workflow that runs by a timetable, on a call from outside, or by hand. */
export interface Job extends Schema<"Job"> {}

/** What a new job starts with. */
export interface JobCreate extends Schema<"JobCreate"> {}

/** What the caller sends: the fields below from a caller of your own, anything from one that sends its own events, such as GitHub. What of it reaches the prompt is not known beyond `parameters`. */
export interface JobWebhook extends Schema<"JobWebhook"> {}

/** A run that a job has started. */
export interface JobStarted extends Schema<"JobStarted"> {}

/** The fields of a job to change; what is left out stays as it is. At least one is needed. */
export interface JobUpdate extends Schema<"JobUpdate"> {}

/** A run that a job has started. */
export interface JobExecution extends Schema<"JobExecution"> {}

/** A page of the runs of a job. */
export interface JobExecutionList extends Schema<"JobExecutionList"> {}

/** What this one run gets. An empty object will do, but a body there has to be. */
export interface JobTrigger extends Schema<"JobTrigger"> {}

/** A language model that agents can think with. Models belong to the server, not to an organisation. */
export interface Model extends Schema<"Model"> {}

/** One page of models, in the form that the overview on the documentation site gives every list that is asked for with `limit` and `offset`. The published server was never seen to answer so. */
export interface ModelPage extends Schema<"ModelPage"> {}

/** What a new model starts with. */
export interface ModelCreate extends Schema<"ModelCreate"> {}

/** The fields of a model to change; what is left out stays as it is. */
export interface ModelUpdate extends Schema<"ModelUpdate"> {}

/** What holds for the whole organisation. */
export interface OrganizationSettings extends Schema<"OrganizationSettings"> {}

/** The settings to change; what is left out stays as it is. */
export interface OrganizationSettingsUpdate extends Schema<"OrganizationSettingsUpdate"> {}

/** What starting enforcement has left. */
export interface EnforcementStart extends Schema<"EnforcementStart"> {}

/** An agent that a plan may use. */
export interface PlanningAgent extends Schema<"PlanningAgent"> {}

/** A team that a plan may use. */
export interface PlanningTeam extends Schema<"PlanningTeam"> {}

/** An environment that a plan may use. */
export interface PlanningEnvironment extends Schema<"PlanningEnvironment"> {}

/** A worker queue that a plan may use. */
export interface PlanningWorkerQueue extends Schema<"PlanningWorkerQueue"> {}

/** A task to make a plan for, and what the plan may use. What is not named here, the server looks up itself. */
export interface TaskPlanCreate extends Schema<"TaskPlanCreate"> {}

/** A plan that is being made. */
export interface PlanGenerationStarted extends Schema<"PlanGenerationStarted"> {}

/** How hard a task is. */
export interface TaskPlanComplexity extends Schema<"TaskPlanComplexity"> {}

/** What an agent is expected to use of its model. Costs are in US dollars. */
export interface TaskPlanModelUse extends Schema<"TaskPlanModelUse"> {}

/** What an agent is expected to use of a tool. Costs are in US dollars. */
export interface TaskPlanToolUse extends Schema<"TaskPlanToolUse"> {}

/** A step of a plan. */
export interface TaskPlanTask extends Schema<"TaskPlanTask"> {}

/** The part of a plan that one agent or team does. Costs are in US dollars. */
export interface TaskPlanShare extends Schema<"TaskPlanShare"> {}

/** Who is best given the task, and where it is best run. */
export interface TaskPlanRecommendation extends Schema<"TaskPlanRecommendation"> {}

/** A line of the costs, in US dollars. */
export interface TaskPlanCostItem extends Schema<"TaskPlanCostItem"> {}

/** What one model costs in a plan, in US dollars. */
export interface TaskPlanModelCost extends Schema<"TaskPlanModelCost"> {}

/** What one kind of tools costs in a plan, in US dollars. */
export interface TaskPlanToolCost extends Schema<"TaskPlanToolCost"> {}

/** What the workers cost in a plan, in US dollars. */
export interface TaskPlanRuntimeCost extends Schema<"TaskPlanRuntimeCost"> {}

/** What a plan costs, in US dollars. */
export interface TaskPlanCost extends Schema<"TaskPlanCost"> {}

/** The people that a task would take by hand. Costs are in US dollars. */
export interface TaskPlanLabour extends Schema<"TaskPlanLabour"> {}

/** What a plan saves against work by hand. Costs are in US dollars, and all of it is an estimate of the model. */
export interface TaskPlanSavings extends Schema<"TaskPlanSavings"> {}

/** A plan for a task, as a model made it. Who carries it out is a proposal. */
export interface TaskPlan extends Schema<"TaskPlan"> {}

/** An empty object: there is no plan, or not yet. */
export type NoTaskPlan = Schema<"NoTaskPlan">;

/** How far the making of a plan is, and the plan once it is there. */
export interface PlanGeneration extends Schema<"PlanGeneration"> {}

/** A rule in Rego that says what agents may do. Policies are kept by the policy enforcer. */
export interface Policy extends Schema<"Policy"> {}

/** A page of policies. */
export interface PolicyList extends Schema<"PolicyList"> {}

/** What a new policy starts with. */
export interface PolicyCreate extends Schema<"PolicyCreate"> {}

/** A policy that is bound to an agent, a team, an environment or a role. */
export interface PolicyAssociation extends Schema<"PolicyAssociation"> {}

/** A policy to bind, and what to. */
export interface PolicyAssociationCreate extends Schema<"PolicyAssociationCreate"> {}

/** The fields of a binding to change; what is left out stays as it is. What is bound to what cannot be changed: make a new binding instead. */
export interface PolicyAssociationUpdate extends Schema<"PolicyAssociationUpdate"> {}

/** What is about to be done. */
export interface AuthorizationCheck extends Schema<"AuthorizationCheck"> {}

/** Whether it may be done. */
export interface AuthorizationDecision extends Schema<"AuthorizationDecision"> {}

/** What to judge. */
export interface PolicyEvaluationInput extends Schema<"PolicyEvaluationInput"> {}

/** What the policies say. */
export interface PolicyEvaluation extends Schema<"PolicyEvaluation"> {}

/** Whether policies can be kept and asked. */
export interface PolicyEngineHealth extends Schema<"PolicyEngineHealth"> {}

/** A policy that something is held to, and where that comes from. */
export interface ResolvedPolicy extends Schema<"ResolvedPolicy"> {}

/** The fields of a policy to change; what is left out stays as it is. */
export interface PolicyUpdate extends Schema<"PolicyUpdate"> {}

/** Whether a rule makes sense. */
export interface PolicyValidation extends Schema<"PolicyValidation"> {}

/** A person who is there. */
export interface Presence extends Schema<"Presence"> {}

/** A sign that a person is there. */
export interface PresenceHeartbeat extends Schema<"PresenceHeartbeat"> {}

/** That the sign was taken. */
export interface PresenceTaken extends Schema<"PresenceTaken"> {}

/** A group of agents and teams that work towards the same goals. */
export interface Project extends Schema<"Project"> {}

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

/** The check of one part of a runner. The Platform may say more, so the API puts anything here. */
export interface RunnerCheck extends Schema<"RunnerCheck"> {}

/** How a runner and its parts are doing, as the Platform API says it: passed on as it comes, so the API puts anything here. */
export interface RunnerHealth extends Schema<"RunnerHealth"> {}

/** A runner of the Platform API with its health. All fields that the Platform gives are passed on, so the API puts anything here; `listRunnersV3` describes them. */
export interface Runner extends Schema<"Runner"> {}

/** Runners, and how many they are. */
export interface RunnerList extends Schema<"RunnerList"> {}

/** Which models suit a runtime. */
export interface RuntimeModelRequirement extends Schema<"RuntimeModelRequirement"> {}

/** What a runtime asks of an agent. */
export interface RuntimeRequirements extends Schema<"RuntimeRequirements"> {}

/** An engine that runs agents. */
export interface Runtime extends Schema<"Runtime"> {}

/** The agent or team to look at. */
export interface RuntimeValidation extends Schema<"RuntimeValidation"> {}

/** Whether a runtime can run it. */
export interface RuntimeValidationResult extends Schema<"RuntimeValidationResult"> {}

/** A secret without its value. */
export interface Secret extends Schema<"Secret"> {}

/** A secret in clear. */
export interface SecretValue extends Schema<"SecretValue"> {}

/** Something an agent can do: a kind of tool, with limits on its use. */
export interface Skill extends Schema<"Skill"> {}

/** What a new skill starts with. */
export interface SkillCreate extends Schema<"SkillCreate"> {}

/** A skill that runs of an agent or a team really have, and where it comes from. */
export interface ResolvedSkill extends Schema<"ResolvedSkill"> {}

/** The skill to give to an agent, a team or an environment. */
export interface SkillAssociationCreate extends Schema<"SkillAssociationCreate"> {}

/** That it worked. */
export interface Confirmation extends Schema<"Confirmation"> {}

/** A ready-made configuration for a type of skill. */
export interface SkillVariant extends Schema<"SkillVariant"> {}

/** What has to be there for a skill of a type to work. */
export interface SkillRequirements extends Schema<"SkillRequirements"> {}

/** A type of skill: what it is, what it needs, and how it is configured unless told otherwise. */
export interface SkillDefinition extends Schema<"SkillDefinition"> {}

/** The types of skills that the server knows. */
export interface SkillDefinitionList extends Schema<"SkillDefinitionList"> {}

/** A configuration to try. Which keys mean something depends on the type: the API takes anything here, and drops what the type does not know. */
export type SkillTypeConfiguration = Schema<"SkillTypeConfiguration">;

/** That a configuration is good, and what the server makes of it. */
export interface SkillValidation extends Schema<"SkillValidation"> {}

/** The ready-made configurations of one type of skill. */
export interface SkillVariantList extends Schema<"SkillVariantList"> {}

/** A ready-made configuration for a skill, with what the skill needs besides. Take `type`, `icon` and `configuration` over into `createSkill`. */
export interface SkillTemplate extends Schema<"SkillTemplate"> {}

/** The ready-made configurations of all types. */
export interface SkillTemplateList extends Schema<"SkillTemplateList"> {}

/** A type of skill, in brief. */
export interface SkillType extends Schema<"SkillType"> {}

/** The types of skills, in brief. */
export interface SkillTypeList extends Schema<"SkillTypeList"> {}

/** The fields of a skill to change; what is left out stays as it is. The type is fixed. */
export interface SkillUpdate extends Schema<"SkillUpdate"> {}

/** How storage was used over a time. No release is known to answer it; these fields are a guess, and there can be others. */
export interface StorageAnalytics extends Schema<"StorageAnalytics"> {}

/** A file in the storage of the organisation: what is known about it, not its content. */
export interface StoredFile extends Schema<"StoredFile"> {}

/** The files to pack into one archive. */
export interface FileArchive extends Schema<"FileArchive"> {}

/** What a file has to be like to be found. What is left out does not matter; what is sent has to hold all together. */
export interface FileSearch extends Schema<"FileSearch"> {}

/** The file to store. */
export interface FileUpload extends Schema<"FileUpload"> {}

/** What became of a file. */
export interface FileDeletion extends Schema<"FileDeletion"> {}

/** Where the copy of a file is to go. */
export interface FileCopy extends Schema<"FileCopy"> {}

/** The facts about a file to change; what is left out stays as it is. */
export interface FileMetadataUpdate extends Schema<"FileMetadataUpdate"> {}

/** Where a file is to go. */
export interface FileMove extends Schema<"FileMove"> {}

/** A folder in the storage of the organisation. */
export interface StorageFolder extends Schema<"StorageFolder"> {}

/** How much of its room the organisation uses. */
export interface StorageUsage extends Schema<"StorageUsage"> {}

/** An environment under its older name. It has no skills and no execution environment here; read it as an environment for those. */
export interface TaskQueue extends Schema<"TaskQueue"> {}

/** What a new task queue starts with. */
export interface TaskQueueCreate extends Schema<"TaskQueueCreate"> {}

/** The fields of a task queue to change; what is left out stays as it is. */
export interface TaskQueueUpdate extends Schema<"TaskQueueUpdate"> {}

/** The command that starts a worker for a task queue, with the token in it. */
export interface TaskQueueWorkerCommand extends Schema<"TaskQueueWorkerCommand"> {}

/** A worker as older releases listed it. No answer of release 1.0.2 has one. */
export interface TaskQueueWorker extends Schema<"TaskQueueWorker"> {}

/** A plan, or the questions that stand before it. */
export interface PlanMade extends Schema<"PlanMade"> {}

/** Something that happened in the execution of a plan. */
export interface PlanEventPublish extends Schema<"PlanEventPublish"> {}

/** Whether it was taken. */
export interface PlanUpdateTaken extends Schema<"PlanUpdateTaken"> {}

/** One task of a plan, as far as the server looks at it when the plan is executed. What else `createPlan` said of it is kept. */
export interface PlanOutlineTask extends Schema<"PlanOutlineTask"> {}

/** What one agent does in a plan, as far as the server looks at it when the plan is executed. What else `createPlan` said of it is kept. */
export interface PlanOutlinePart extends Schema<"PlanOutlinePart"> {}

/** A plan, as far as the server looks at it when it is executed. What else `createPlan` said is kept; a plan of your own needs no more than this. */
export interface PlanOutline extends Schema<"PlanOutline"> {}

/** A plan within an object, as `createPlan` answers it. */
export interface PlanWrapped extends Schema<"PlanWrapped"> {}

/** The plan, as `createPlan` answered it: by itself, or within an object with the key `plan`. */
export type PlanExecutePlan = Schema<"PlanExecutePlan">;

/** The plan to execute, and where. */
export interface PlanExecute extends Schema<"PlanExecute"> {}

/** The execution of a plan that has begun. */
export interface PlanStarted extends Schema<"PlanStarted"> {}

/** Whether tasks can be planned, and by which planners. */
export interface PlanningHealth extends Schema<"PlanningHealth"> {}

/** The execution of a plan, as lists show it. */
export interface PlanExecutionSummary extends Schema<"PlanExecutionSummary"> {}

/** One page of executions of plans. */
export interface PlanExecutionList extends Schema<"PlanExecutionList"> {}

/** The planner has come to another stage. */
export interface PlanningProgressEvent extends Schema<"PlanningProgressEvent"> {}

/** The planner thinks aloud. */
export interface PlanningReasoningEvent extends Schema<"PlanningReasoningEvent"> {}

/** The planner uses a tool. */
export interface PlanningToolCallEvent extends Schema<"PlanningToolCallEvent"> {}

/** A tool of the planner has ended. */
export interface PlanningToolResultEvent extends Schema<"PlanningToolResultEvent"> {}

/** The plan is made. This is the last event. */
export interface PlanningCompleteEvent extends Schema<"PlanningCompleteEvent"> {}

/** Nothing came of it. This is the last event. */
export interface PlanningErrorEvent extends Schema<"PlanningErrorEvent"> {}

/** The JSON in a `data:` line of the stream. Which of these it is says the `event:` line before it: each schema lists its names under `x-event`. */
export type PlanningEvent = Schema<"PlanningEvent">;

/** What the web sockets of one kind carry, counted by this process of the server alone. */
export interface SocketStats extends Schema<"SocketStats"> {}

/** A task that waits for an answer. A worker writes it: more may come. */
export interface PlanWaitingTask extends Schema<"PlanWaitingTask"> {}

/** How far a plan has come. */
export interface PlanExecution extends Schema<"PlanExecution"> {}

/** What a worker reports of the execution of a plan. Fields that are not described here are dropped. */
export interface PlanExecutionUpdate extends Schema<"PlanExecutionUpdate"> {}

/** An answer for one task. */
export interface PlanAnswer extends Schema<"PlanAnswer"> {}

/** Answers for tasks that wait. */
export interface PlanContinue extends Schema<"PlanContinue"> {}

/** What came of the answers. */
export interface PlanContinued extends Schema<"PlanContinued"> {}

/** The plan has begun, or its list of tasks was made or changed. Workers write it: take the fields as they come. */
export interface PlanProgressEvent extends Schema<"PlanProgressEvent"> {}

/** A task has begun, ended, or waits for an answer. Workers write it: more fields may come. */
export interface PlanTaskEvent extends Schema<"PlanTaskEvent"> {}

/** The plan stands still until someone answers. It comes again every two seconds for as long. */
export interface PlanWaitingEvent extends Schema<"PlanWaitingEvent"> {}

/** The plan has ended, well or not. This is the last event. */
export interface PlanDoneEvent extends Schema<"PlanDoneEvent"> {}

/** The stream has failed. This is the last event. */
export interface PlanErrorEvent extends Schema<"PlanErrorEvent"> {}

/** The JSON in a `data:` line of the stream. Which of these it is says the `event:` line before it: each schema lists its names under `x-event`. What workers publish comes under its own name, which need not be among these. */
export type PlanExecutionEvent = Schema<"PlanExecutionEvent">;

/** Something to say to a task. */
export interface PlanTaskMessage extends Schema<"PlanTaskMessage"> {}

/** What came of it. */
export interface PlanTaskMessageSent extends Schema<"PlanTaskMessageSent"> {}

/** An agent, as its team shows it. */
export interface TeamMember extends Schema<"TeamMember"> {}

/** A team together with the agents in it. */
export interface TeamWithAgents extends Schema<"TeamWithAgents"> {}

/** One page of teams, in the form that the overview on the documentation site gives every list that is asked for with `limit` and `offset`. The published server was never seen to answer so. */
export interface TeamPage extends Schema<"TeamPage"> {}

/** What a new team starts with. */
export interface TeamCreate extends Schema<"TeamCreate"> {}

/** Agents that work on a task together, led by a model. */
export interface Team extends Schema<"Team"> {}

/** The fields of a team to change; what is left out stays as it is. Objects and lists are replaced whole. */
export interface TeamUpdate extends Schema<"TeamUpdate"> {}

/** Knowledge and resources that everyone in a team may draw on. */
export interface TeamContext extends Schema<"TeamContext"> {}

/** The whole new context. A list that is left out is emptied. */
export interface TeamContextUpdate extends Schema<"TeamContextUpdate"> {}

/** What the team is to do, and where. */
export interface TeamExecutionRequest extends Schema<"TeamExecutionRequest"> {}

/** The next piece of the text of the answer, or the text of an error that begins with `Error:`. */
export type TeamAnswerChunk = Schema<"TeamAnswerChunk">;

/** What the placeholders of a template are filled with. Other keys are dropped without a word. */
export interface TemplateContext extends Schema<"TemplateContext"> {}

/** A template to check, and what to fill it with. */
export interface TemplateCompilation extends Schema<"TemplateCompilation"> {}

/** A placeholder in a template. */
export interface TemplateVariable extends Schema<"TemplateVariable"> {}

/** What is wrong with a template. */
export interface TemplateProblem extends Schema<"TemplateProblem"> {}

/** What came of a template. */
export interface CompiledTemplate extends Schema<"CompiledTemplate"> {}

/** A template to look through. */
export interface TemplateText extends Schema<"TemplateText"> {}

/** What a template asks for. */
export interface TemplateVariables extends Schema<"TemplateVariables"> {}

/** How the workflow service is doing, in its own words. The answer is handed on unread, so there can be anything here; no answer was seen. */
export type TemporalWorkflowHealth = Schema<"TemporalWorkflowHealth">;

/** A workflow, as the workflow service tells it. The answer is handed on unread, so there can be anything here; no answer was seen. */
export type TemporalWorkflow = Schema<"TemporalWorkflow">;

/** Workflows, as the workflow service lists them. The answer is handed on unread, so there can be anything beside; no answer was seen, and `workflows` is a guess. */
export interface TemporalWorkflowList extends Schema<"TemporalWorkflowList"> {}

/** The workflow to start. It is handed to the workflow service unread, so the API takes anything here; no document says what that service wants. */
export type TemporalWorkflowStart = Schema<"TemporalWorkflowStart">;

/** How many workflows are in which state, by the state. The answer is handed on unread, so there can be anything here; no answer was seen. */
export type TemporalWorkflowStats = Schema<"TemporalWorkflowStats">;

/** What came of it, as the workflow service tells it. The answer is handed on unread, so there can be anything here; no answer was seen. */
export type TemporalWorkflowResult = Schema<"TemporalWorkflowResult">;

/** The signal to send. It is handed to the workflow service unread, so the API takes anything beside. */
export interface TemporalWorkflowSignal extends Schema<"TemporalWorkflowSignal"> {}

/** Why the workflow is stopped. It is handed to the workflow service unread, so the API takes anything beside. */
export interface TemporalWorkflowTermination extends Schema<"TemporalWorkflowTermination"> {}

/** What happened within a request or a run, without its spans. */
export interface Trace extends Schema<"Trace"> {}

/** One page of traces. */
export interface TraceList extends Schema<"TraceList"> {}

/** How traces of some time went. */
export interface TraceStats extends Schema<"TraceStats"> {}

/** How many traces went how. */
export interface TraceStatusBreakdown extends Schema<"TraceStatusBreakdown"> {}

/** How far back traces go. */
export interface TraceDateRange extends Schema<"TraceDateRange"> {}

/** What a trace is like on average. */
export interface TraceAverages extends Schema<"TraceAverages"> {}

/** How long traces are kept. */
export interface TraceRetention extends Schema<"TraceRetention"> {}

/** How many traces the organisation has, and how long they are kept. */
export interface TraceStorageStats extends Schema<"TraceStorageStats"> {}

/** One step of a trace. */
export interface Span extends Schema<"Span"> {}

/** What happened within a request or a run, with its spans. */
export interface TraceDetail extends Schema<"TraceDetail"> {}

/** A trace that was deleted. */
export interface TraceDeleted extends Schema<"TraceDeleted"> {}

/** The fields of a worker queue to change; what is left out stays as it is. */
export interface WorkerQueueUpdate extends Schema<"WorkerQueueUpdate"> {}

/** What workers have to know of their queue, with a mark that changes when anything of it does. */
export interface WorkerQueueConfig extends Schema<"WorkerQueueConfig"> {}

/** A run that a worker queue was given, in short. */
export interface WorkerQueueExecution extends Schema<"WorkerQueueExecution"> {}

/** How a worker queue is doing: its workers now, its tasks over the last 24 hours. */
export interface WorkerQueueMetrics extends Schema<"WorkerQueueMetrics"> {}

/** The machine and the process that a worker runs on, as far as it says. */
export interface WorkerSystem extends Schema<"WorkerSystem"> {}

/** What a worker says of itself when it starts. Everything may be left out, and so may the body. */
export interface WorkerQueueStart extends Schema<"WorkerQueueStart"> {}

/** How a worker reaches the event bus (NATS). Every value is text. */
export interface WorkerEventBus extends Schema<"WorkerEventBus"> {}

/** All that a worker needs to take work from a queue. Full of secrets that work at once: never log it. */
export interface WorkerQueueConnection extends Schema<"WorkerQueueConnection"> {}

/** Whether a worker of a queue is updating itself. */
export interface UpdateLockStatus extends Schema<"UpdateLockStatus"> {}

/** The command that starts a worker for a queue. */
export interface WorkerQueueCommand extends Schema<"WorkerQueueCommand"> {}

/** A worker that takes from a queue and is alive. */
export interface Worker extends Schema<"Worker"> {}

/** Who wants to update itself, and for how long at most. */
export interface UpdateLockCreate extends Schema<"UpdateLockCreate"> {}

/** The right of one worker to update itself while the others of its queue go on. */
export interface UpdateLock extends Schema<"UpdateLock"> {}

/** A run, as the workflow behind it. */
export interface WorkerQueueWorkflow extends Schema<"WorkerQueueWorkflow"> {}

/** The latest runs of a worker queue, and how many stand where. */
export interface WorkerQueueWorkflows extends Schema<"WorkerQueueWorkflows"> {}

/** A worker as the workflow machinery sees it: someone who asks for tasks. */
export interface WorkerPoller extends Schema<"WorkerPoller"> {}

/** The workers that the workflow machinery sees behind one runner. */
export interface RunnerWorkers extends Schema<"RunnerWorkers"> {}

/** That a worker is alive, and what it is doing. */
export interface EnvironmentWorkerHeartbeat extends Schema<"EnvironmentWorkerHeartbeat"> {}

/** The worker that wants to join. */
export interface WorkerRegistration extends Schema<"WorkerRegistration"> {}

/** All that a worker needs to take work from an environment. Full of secrets that work at once: never log it. */
export interface WorkerRegistered extends Schema<"WorkerRegistered"> {}

/** Why a worker leaves. */
export interface WorkerDisconnect extends Schema<"WorkerDisconnect"> {}

/** That a worker is alive, and what it is doing. `system_info` and `logs` are heavy: send them now and then, the last ones are kept in between. */
export interface WorkerHeartbeat extends Schema<"WorkerHeartbeat"> {}

/** What a worker says of itself when it starts. */
export interface WorkerStart extends Schema<"WorkerStart"> {}

/** All that a worker needs to take work from its queue. Full of secrets that work at once: never log it. */
export interface WorkerConnection extends Schema<"WorkerConnection"> {}

/** What the web sockets carry that tell of changes of status, counted by this process of the server alone. */
export interface StatusSocketStats extends Schema<"StatusSocketStats"> {}

/** The run in short. No sample shows it, so the keys are a guess from what the API answers elsewhere. */
export interface ExecutionNoticeData extends Schema<"ExecutionNoticeData"> {}

/** What an address is told when the run of an agent has ended. No sample shows it, so all of it is a guess. */
export interface ExecutionNotice extends Schema<"ExecutionNotice"> {}

/** The workflow in short. No sample shows it, so the keys are a guess from what the API answers elsewhere. */
export interface WorkflowNoticeData extends Schema<"WorkflowNoticeData"> {}

/** What an address is told when a workflow has changed its state. No sample shows it, so all of it is a guess. */
export interface WorkflowNotice extends Schema<"WorkflowNotice"> {}

/** The error in short. No sample shows it, so the keys are a guess from what the API answers elsewhere. */
export interface ErrorNoticeData extends Schema<"ErrorNoticeData"> {}

/** What an address is told when something has gone wrong. No sample shows it, so all of it is a guess. */
export interface ErrorNotice extends Schema<"ErrorNotice"> {}

/** The worker in short. No sample shows it, so the keys are a guess from what the API answers elsewhere. */
export interface WorkerNoticeData extends Schema<"WorkerNoticeData"> {}

/** What an address is told when a worker has changed its status. No sample shows it, so all of it is a guess. */
export interface WorkerNotice extends Schema<"WorkerNotice"> {}

export type ListAgentsAnswer = operations["listAgents"]["responses"][200]["content"]["application/json"];

export interface ListAgentsQuery extends Query<"listAgents"> {}

export interface GetAemSummaryQuery extends Query<"getAemSummary"> {}

export interface GetAemTrendsQuery extends Query<"getAemTrends"> {}

export interface GetAnalyticsCostsQuery extends Query<"getAnalyticsCosts"> {}

export interface GetAnalyticsStorageQuery extends Query<"getAnalyticsStorage"> {}

export interface GetAnalyticsSummaryQuery extends Query<"getAnalyticsSummary"> {}

export interface ListApprovalsQuery extends Query<"listApprovals"> {}

export interface ListContextGraphIntegrationsQuery extends Query<"listContextGraphIntegrations"> {}

export interface ListContextGraphLabelsQuery extends Query<"listContextGraphLabels"> {}

export interface ListContextGraphNodesQuery extends Query<"listContextGraphNodes"> {}

export interface SearchContextGraphNodesQuery extends Query<"searchContextGraphNodes"> {}

export interface SearchContextGraphTextQuery extends Query<"searchContextGraphText"> {}

export interface GetContextGraphNodeQuery extends Query<"getContextGraphNode"> {}

export interface ListContextGraphRelationshipsQuery extends Query<"listContextGraphRelationships"> {}

export interface ListContextGraphRelationshipTypesQuery extends Query<"listContextGraphRelationshipTypes"> {}

export interface GetContextGraphStatsQuery extends Query<"getContextGraphStats"> {}

export interface GetContextGraphSubgraphQuery extends Query<"getContextGraphSubgraph"> {}

export type StreamContextGraphAnswerEvents =
  | ServerEvent<GraphSessionEvent, "session">
  | ServerEvent<GraphProgressEvent, "progress">
  | ServerEvent<GraphToolCallEvent, "tool_call">
  | ServerEvent<GraphPartialAnswerEvent, "partial_answer">
  | ServerEvent<GraphCompleteEvent, "complete">
  | ServerEvent<GraphErrorEvent, "error">;

export interface ListCustomIntegrationsQuery extends Query<"listCustomIntegrations"> {}

export interface DeleteCustomIntegrationQuery extends Query<"deleteCustomIntegration"> {}

export interface ListDataIngestionSourcesQuery extends Query<"listDataIngestionSources"> {}

export interface DeleteDataIngestionSourceQuery extends Query<"deleteDataIngestionSource"> {}

export interface DenyDynamicExecutionAccessQuery extends Query<"denyDynamicExecutionAccess"> {}

export interface ListEnvironmentsQuery extends Query<"listEnvironments"> {}

export type ListExecutionsAnswer = operations["listExecutions"]["responses"][200]["content"]["application/json"];

export interface ListExecutionsQuery extends Query<"listExecutions"> {}

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

export interface ListIntegrationTemplatesQuery extends Query<"listIntegrationTemplates"> {}

export type ListIntegrationTemplateCategoriesAnswer = operations["listIntegrationTemplateCategories"]["responses"][200]["content"]["application/json"];

export type ListIntegrationTemplateTagsAnswer = operations["listIntegrationTemplateTags"]["responses"][200]["content"]["application/json"];

export interface ListIntegrationsQuery extends Query<"listIntegrations"> {}

export interface ListJobsQuery extends Query<"listJobs"> {}

export interface ListJobExecutionsQuery extends Query<"listJobExecutions"> {}

export type ListModelsAnswer = operations["listModels"]["responses"][200]["content"]["application/json"];

export interface ListModelsQuery extends Query<"listModels"> {}

export type ListModelProvidersAnswer = operations["listModelProviders"]["responses"][200]["content"]["application/json"];

export interface ListPoliciesQuery extends Query<"listPolicies"> {}

export interface ListPolicyAssociationsQuery extends Query<"listPolicyAssociations"> {}

export interface ListResolvedPoliciesQuery extends Query<"listResolvedPolicies"> {}

export interface LeavePresenceQuery extends Query<"leavePresence"> {}

export interface ListProjectsQuery extends Query<"listProjects"> {}

export interface ListRunnersQuery extends Query<"listRunners"> {}

export interface GetStorageAnalyticsQuery extends Query<"getStorageAnalytics"> {}

export interface ListFilesQuery extends Query<"listFiles"> {}

export interface UploadFileQuery extends Query<"uploadFile"> {}

export interface DeleteFileQuery extends Query<"deleteFile"> {}

export interface CreateFolderQuery extends Query<"createFolder"> {}

export interface ListTaskQueuesQuery extends Query<"listTaskQueues"> {}

export interface ListPlanExecutionsQuery extends Query<"listPlanExecutions"> {}

export type StreamPlanEvents =
  | ServerEvent<PlanningProgressEvent, "progress">
  | ServerEvent<PlanningReasoningEvent, "reasoning">
  | ServerEvent<PlanningToolCallEvent, "tool_call">
  | ServerEvent<PlanningToolResultEvent, "tool_result">
  | ServerEvent<PlanningCompleteEvent, "complete">
  | ServerEvent<PlanningErrorEvent, "error">;

export interface StreamPlanExecutionQuery extends Query<"streamPlanExecution"> {}

export type StreamPlanExecutionEvents =
  | ServerEvent<PlanProgressEvent, "plan_started" | "todo_list_initialized" | "todo_item_updated">
  | ServerEvent<PlanTaskEvent, "task_started" | "task_completed" | "task_waiting_for_input">
  | ServerEvent<PlanWaitingEvent, "plan_waiting_for_input">
  | ServerEvent<PlanDoneEvent, "done">
  | ServerEvent<PlanErrorEvent, "error">;

export type ListTeamsAnswer = operations["listTeams"]["responses"][200]["content"]["application/json"];

export interface ListTeamsQuery extends Query<"listTeams"> {}

export interface GetTemporalWorkflowQuery extends Query<"getTemporalWorkflow"> {}

export interface CancelTemporalWorkflowQuery extends Query<"cancelTemporalWorkflow"> {}

export interface SignalTemporalWorkflowQuery extends Query<"signalTemporalWorkflow"> {}

export interface TerminateTemporalWorkflowQuery extends Query<"terminateTemporalWorkflow"> {}

export type ListTracesQuery = Omit<Query<"listTraces">, "time_from" | "time_to"> & {
  /** Keep only traces that began then or later. */
  time_from?: string | Date | undefined;
  /** Keep only traces that began then or earlier. */
  time_to?: string | Date | undefined;
};

export type GetTraceStatsQuery = Omit<Query<"getTraceStats">, "time_from" | "time_to"> & {
  /** Keep only traces that began then or later. */
  time_from?: string | Date | undefined;
  /** Keep only traces that began then or earlier. */
  time_to?: string | Date | undefined;
};

export interface GetTraceQuery extends Query<"getTrace"> {}

export interface ListTraceSpansQuery extends Query<"listTraceSpans"> {}

export interface ListWorkerQueueExecutionsQuery extends Query<"listWorkerQueueExecutions"> {}

export interface GetWorkerQueueInstallScriptQuery extends Query<"getWorkerQueueInstallScript"> {}

export interface ListWorkerQueueWorkflowsQuery extends Query<"listWorkerQueueWorkflows"> {}
