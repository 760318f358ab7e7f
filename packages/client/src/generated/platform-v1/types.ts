// Made by `pnpm generate` from spec/openapi; edit there.
import type { ServerEvent } from "../../events.ts";
import type { components, operations } from "@kubiya-toolkit/spec/types/platform-v1";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = Optional<NonNullable<operations[Id]["parameters"]["query"]>>;
/** What may be left out may be undefined, too. */
type Optional<Given> = { [Name in keyof Given]: object extends Pick<Given, Name> ? Given[Name] | undefined : Given[Name] };

/** Work that an agent offers, as Terraform writes it. */
export interface AgentTask extends Schema<"AgentTask"> {}

/** An opening of a conversation that is offered to the user. */
export interface AgentStarter extends Schema<"AgentStarter"> {}

/** Where the agent takes events from and what it does with them. One page alone has it on the agent; the usual way is a webhook of its own. */
export interface AgentWebhook extends Schema<"AgentWebhook"> {}

/** Who made and changed an agent and when; all filled in by the server. */
export interface AgentMetadata extends Schema<"AgentMetadata"> {}

/** An AI agent (teammate in older documents) with its instructions, model, tools and the people who may use it. Answers differ in how much they carry, and an absent key, null and an empty value all mean that nothing is set. */
export interface Agent extends Schema<"Agent"> {}

/** What every page of a list carries beside the list itself. The list stands under the name of the resource; the general sections of two documents call it `data` or `results`, and every page may be either. */
export interface PageInfo extends Schema<"PageInfo"> {}

/** One page of agents. */
export type AgentPage = Schema<"AgentPage">;

/** What went wrong. */
export interface PlatformErrorDetail extends Schema<"PlatformErrorDetail"> {}

/** The form of most answers, with an object under `error`. */
export interface PlatformNestedError extends Schema<"PlatformNestedError"> {}

/** The form of the page on authentication, seen with 401, 403 and 429. The keys `code` and `success` come from two older documents that also put text under `error`. */
export interface PlatformFlatError extends Schema<"PlatformFlatError"> {}

/** An error of the Platform API. Most pages put an object under `error`; the page on authentication and two older documents put text there. Read the message from whichever form came. */
export type PlatformError = Schema<"PlatformError">;

/** A new agent. Clients send whole objects with empty values and with keys of answers, which the service takes and ignores. */
export interface AgentCreate extends Schema<"AgentCreate"> {}

/** What to change on an agent; every key may be left out. Other keys of answers may come along and are ignored. */
export interface AgentUpdate extends Schema<"AgentUpdate"> {}

/** What a delete may answer. Documents show nothing at all or a `message`, clients know `result` and `status`; none of the keys is sure to come. */
export interface DeleteResult extends Schema<"DeleteResult"> {}

/** What an agent is to do. The one client that sends it adds whatever else its caller names. */
export interface AgentExecutionRequest extends Schema<"AgentExecutionRequest"> {}

/** What an agent says while it works. The client that reads it takes any object, ends on a true `end`, on `finishReason` or on the line `[DONE]`, and passes over events of the type heartbeat. The API puts further keys there. */
export interface AgentExecutionEvent extends Schema<"AgentExecutionEvent"> {}

/** The line that ends the stream. It is a plain text and no JSON. */
export type AgentExecutionStreamEnd = Schema<"AgentExecutionStreamEnd">;

/** What stands in a `data:` line: an event, or the text that ends the stream. */
export type AgentExecutionStream = Schema<"AgentExecutionStream">;

/** What an agent answers without a stream. Nothing is known about it but that it is JSON; the API puts anything there. */
export interface AgentExecutionResult extends Schema<"AgentExecutionResult"> {}

/** An integration as one agent sees it. */
export interface AgentIntegration extends Schema<"AgentIntegration"> {}

/** What became of the activation. */
export interface AgentActivation extends Schema<"AgentActivation"> {}

/** An entry of the audit log. The first keys are what the command line reads, the last what a page on the SDK shows. */
export interface AuditItem extends Schema<"AuditItem"> {}

/** Entries of the audit log in an object, which one Python client and a page on the SDK know. */
export interface AuditItemList extends Schema<"AuditItemList"> {}

/** An API key without its secret part. */
export interface ApiKey extends Schema<"ApiKey"> {}

/** The API keys of the organisation. */
export interface ApiKeyList extends Schema<"ApiKeyList"> {}

/** What an API key is to be. */
export interface ApiKeyCreate extends Schema<"ApiKeyCreate"> {}

/** A new API key with its secret part, which is shown this once. */
export interface ApiKeyCreated extends Schema<"ApiKeyCreated"> {}

/** What the service tells about the key of a request. Only that the scopes are in it is documented. */
export interface CurrentApiKey extends Schema<"CurrentApiKey"> {}

/** Something for the agent to look at. */
export interface ChatContext extends Schema<"ChatContext"> {}

/** A message to an agent. */
export interface ChatMessageCreate extends Schema<"ChatMessageCreate"> {}

/** The whole answer of an agent. */
export interface ChatReply extends Schema<"ChatReply"> {}

/** A piece of what the agent says. */
export interface ChatMessageEvent extends Schema<"ChatMessageEvent"> {}

/** The agent runs a tool. */
export interface ChatToolCallEvent extends Schema<"ChatToolCallEvent"> {}

/** What the tool put out. */
export interface ChatToolResultEvent extends Schema<"ChatToolResultEvent"> {}

/** The answer is complete. */
export interface ChatDoneEvent extends Schema<"ChatDoneEvent"> {}

/** The JSON in a `data:` line of an answer that streams. `type` says which of these it is; the last is `done`. */
export type ChatEvent = Schema<"ChatEvent">;

/** What was said in a conversation. */
export interface ChatMessage extends Schema<"ChatMessage"> {}

/** One page of messages. */
export type ChatMessagePage = Schema<"ChatMessagePage">;

/** A message to an agent. */
export interface ConverseRequest extends Schema<"ConverseRequest"> {}

/** Where the outcome of a webhook is told. */
export interface WebhookCommunication extends Schema<"WebhookCommunication"> {}

/** An address that takes events from outside and starts an agent, with a prompt, or a workflow. Exactly one of `agent_id` and `workflow` is set. */
export interface Webhook extends Schema<"Webhook"> {}

/** Where the outcome of a webhook is to be told. */
export interface WebhookCommunicationInput extends Schema<"WebhookCommunicationInput"> {}

/** A new webhook. Give exactly one of `agent_id`, which needs a `prompt`, and `workflow`. Clients send whole objects with empty values and with keys of answers, which the service takes and ignores. */
export interface WebhookCreate extends Schema<"WebhookCreate"> {}

/** The webhook after the change. Whether keys that are not sent keep their value is unknown, and clients send the whole object. */
export interface WebhookUpdate extends Schema<"WebhookUpdate"> {}

/** What a delete answers. The official command line needs the word ok, Terraform any object. */
export interface WebhookDeleted extends Schema<"WebhookDeleted"> {}

/** A run of a tool, as an older page lists it. */
export interface ToolRun extends Schema<"ToolRun"> {}

/** One page of runs of tools. */
export type ExecutionPage = Schema<"ExecutionPage">;

/** The flags to return, by name. */
export type FeatureFlagNames = Schema<"FeatureFlagNames">;

/** Flags by name. The API puts any flag here; one is known. */
export interface FeatureFlags extends Schema<"FeatureFlags"> {}

/** A message to an agent that is stored (`agent_uuid`) or described here (`agent`). */
export interface ChatStreamRequest extends Schema<"ChatStreamRequest"> {}

/** What the tool is to do. */
export interface ToolDraftRequest extends Schema<"ToolDraftRequest"> {}

/** A file of a tool, or a part of one. */
export interface ToolDraftFile extends Schema<"ToolDraftFile"> {}

/** A piece of a tool that is being written. */
export interface ToolDraftEvent extends Schema<"ToolDraftEvent"> {}

/** Where a person finishes an installation. */
export interface IntegrationInstallation extends Schema<"IntegrationInstallation"> {}

/** A token for an outside product. */
export interface IntegrationToken extends Schema<"IntegrationToken"> {}

/** What a connection reaches. The keys depend on the product; those of GitHub are known. */
export interface IntegrationConfiguration extends Schema<"IntegrationConfiguration"> {}

/** A connection to an outside product as the first generation shows it. The sources differ so much that no key is sure to come. */
export interface Integration extends Schema<"Integration"> {}

/** One page of integrations. */
export type IntegrationPage = Schema<"IntegrationPage">;

/** A map of texts, as an older document answers. It names no keys. */
export type TextMap = Schema<"TextMap">;

/** Credentials of an outside product. The API puts anything here: the keys depend on the product and no source names them. */
export type IntegrationCredentials = Schema<"IntegrationCredentials">;

/** The state an integration is to have. */
export interface IntegrationStatus extends Schema<"IntegrationStatus"> {}

/** Facts about the text of an entry, as the page on knowledge shows them. */
export interface KnowledgeMetadata extends Schema<"KnowledgeMetadata"> {}

/** A text that agents may draw on. Two models are known: shipped clients and captured answers have the keys from `uuid` to `task_id`, the page on knowledge those from `id` to `relevance_score`. Readers should take `title` for `name`, `tags` for `labels` and `id` for `uuid`. */
export interface Knowledge extends Schema<"Knowledge"> {}

/** One page of entries, under the name that the overview of the Platform API gives every list. */
export type KnowledgePage = Schema<"KnowledgePage">;

/** Where a page of the older form stands. */
export interface KnowledgePagination extends Schema<"KnowledgePagination"> {}

/** One page of entries as an older page on knowledge shows it. */
export interface KnowledgeEntryPage extends Schema<"KnowledgeEntryPage"> {}

/** Facts about the text of an entry that a caller may give. */
export interface KnowledgeMetadataInput extends Schema<"KnowledgeMetadataInput"> {}

/** A new entry, in the model of shipped clients (`name`) or in that of the page on knowledge (`title`). Clients send whole objects with empty values and with keys of answers, which the service takes and ignores. */
export type KnowledgeCreate = Schema<"KnowledgeCreate">;

/** The changes to an entry. Clients send the whole entry; a single key is documented for the model with `title` only. */
export interface KnowledgeUpdate extends Schema<"KnowledgeUpdate"> {}

/** What an entry held at one time. */
export interface KnowledgeVersion extends Schema<"KnowledgeVersion"> {}

/** A group of users. */
export interface Group extends Schema<"Group"> {}

/** A policy. Other keys may come; no client knows them. */
export interface Policy extends Schema<"Policy"> {}

/** A policy to store or to check. */
export interface PolicyWrite extends Schema<"PolicyWrite"> {}

/** What to ask the policies. */
export interface PolicyEvaluation extends Schema<"PolicyEvaluation"> {}

/** What the policies say. */
export interface PolicyDecision extends Schema<"PolicyDecision"> {}

/** What the check of a policy found. */
export interface PolicyValidation extends Schema<"PolicyValidation"> {}

/** What the deletion of a policy answers. Clients read a status, a page on the SDK shows the name and a time. */
export interface PolicyDeleted extends Schema<"PolicyDeleted"> {}

/** A Terraform provider. */
export interface UseCaseProvider extends Schema<"UseCaseProvider"> {}

/** A variable of a template, a project or a resource. */
export interface UseCaseVariable extends Schema<"UseCaseVariable"> {}

/** A resource in Terraform. */
export interface UseCaseResource extends Schema<"UseCaseResource"> {}

/** An infrastructure project in its earlier form. */
export interface Project extends Schema<"Project"> {}

/** A project to make, in its earlier form. */
export interface ProjectCreate extends Schema<"ProjectCreate"> {}

/** What is to change in a project. No document shows the body; it is taken to be that of the creation. */
export interface ProjectUpdate extends Schema<"ProjectUpdate"> {}

/** An outside source of knowledge. Writes answer with the address and the message, reads with the times. */
export interface ExternalKnowledge extends Schema<"ExternalKnowledge"> {}

/** What to read. */
export interface ExternalKnowledgeCreate extends Schema<"ExternalKnowledgeCreate"> {}

/** What to read from now on. */
export interface ExternalKnowledgeUpdate extends Schema<"ExternalKnowledgeUpdate"> {}

/** What to look for. */
export interface ExternalKnowledgeSearch extends Schema<"ExternalKnowledgeSearch"> {}

/** A passage that comes near. The API puts more here; no source names the keys. */
export interface ExternalKnowledgeHit extends Schema<"ExternalKnowledgeHit"> {}

/** How one part of a runner is doing. All values are texts and may be empty. */
export interface RunnerHealthStatus extends Schema<"RunnerHealthStatus"> {}

/** What a part of a runner was built from. */
export interface RunnerBuild extends Schema<"RunnerBuild"> {}

/** The check of one part of a runner. */
export interface RunnerCheck extends Schema<"RunnerCheck"> {}

/** One part of a runner. */
export interface RunnerComponent extends Schema<"RunnerComponent"> {}

/** How a runner and its parts are doing. Clients read `checks`, documents show `components`. */
export interface RunnerHealth extends Schema<"RunnerHealth"> {}

/** Where a runner sits. */
export interface RunnerMetadata extends Schema<"RunnerMetadata"> {}

/** A named place where tools and agents run. Captured answers carry the keys from `wss_url` to `kubernetes_namespace`, the page on runners those from `type` to `metadata`; an answer may carry either set, and empty texts mean that nothing is set. */
export interface Runner extends Schema<"Runner"> {}

/** Processor and memory in the notation of Kubernetes. */
export interface RunnerResources extends Schema<"RunnerResources"> {}

/** How the runner is set up in its cluster. */
export interface RunnerConfiguration extends Schema<"RunnerConfiguration"> {}

/** A runner with what the first version of the API adds: what it can carry, how much of that is in use and when it was last seen. */
export interface RunnerDetail extends Schema<"RunnerDetail"> {}

/** One page of runners. */
export type RunnerPage = Schema<"RunnerPage">;

/** Runners by name, as an older document and the Python client have them. A value is the runner or a text of unknown meaning. */
export type RunnerMap = Schema<"RunnerMap">;

/** Where the install manifest of a new runner is. */
export interface RunnerManifestAddress extends Schema<"RunnerManifestAddress"> {}

/** A manifest of Kubernetes. The API puts there whatever Kubernetes takes; one page shows a Deployment. */
export interface KubernetesManifest extends Schema<"KubernetesManifest"> {}

/** What a planned message says, to whom and how often. */
export interface ScheduledTaskParameters extends Schema<"ScheduledTaskParameters"> {}

/** A planned message to an agent. */
export interface ScheduledTask extends Schema<"ScheduledTask"> {}

/** A message to plan, in the flat form. One of `cron_string` and `schedule_time` has to say when. */
export interface ScheduledTaskCreate extends Schema<"ScheduledTaskCreate"> {}

/** What a message to plan says, to whom and how often. */
export interface ScheduledMessageParameters extends Schema<"ScheduledMessageParameters"> {}

/** A message to plan, in the nested form of the web client. */
export interface ScheduledMessageCreate extends Schema<"ScheduledMessageCreate"> {}

/** The id of a new task. Every value has to be text, because Terraform reads a map of texts. */
export interface ScheduledTaskCreated extends Schema<"ScheduledTaskCreated"> {}

/** The value of a secret under one of three keys. */
export interface LegacySecretValue extends Schema<"LegacySecretValue"> {}

/** What a secret is to hold from now on, in the older form. */
export interface LegacySecretUpdate extends Schema<"LegacySecretUpdate"> {}

/** What a write of a secret may answer when it does not answer with the secret. None of the keys is sure to come. */
export interface SecretOutcome extends Schema<"SecretOutcome"> {}

/** A secret without its value. */
export interface Secret extends Schema<"Secret"> {}

/** One page of secrets. */
export type SecretPage = Schema<"SecretPage">;

/** Secrets as an older document lists them, as a map from name to text. What the text means is not said. */
export type SecretMap = Schema<"SecretMap">;

/** A secret to store. */
export interface SecretCreate extends Schema<"SecretCreate"> {}

/** One of several secrets to store. */
export interface SecretBulkItem extends Schema<"SecretBulkItem"> {}

/** Several secrets to store, in the form of an older document. */
export interface SecretBulkCreate extends Schema<"SecretBulkCreate"> {}

/** What became of one of several secrets. */
export interface SecretBulkResult extends Schema<"SecretBulkResult"> {}

/** The value of a secret. */
export interface SecretValue extends Schema<"SecretValue"> {}

/** What a secret is to hold from now on. */
export interface SecretUpdate extends Schema<"SecretUpdate"> {}

/** A script that finds out the values to choose from. */
export interface ToolArgOptions extends Schema<"ToolArgOptions"> {}

/** Something that a tool can be given. */
export interface ToolArg extends Schema<"ToolArg"> {}

/** The source that a tool comes from. */
export interface ToolOrigin extends Schema<"ToolOrigin"> {}

/** Something that a tool can be given, as an older page on tools has it. */
export interface ToolParameter extends Schema<"ToolParameter"> {}

/** The program of a tool, as an older page on tools has it. */
export interface ToolCode extends Schema<"ToolCode"> {}

/** What a tool takes and gives, in the form of an older page. The parts are JSON Schemas, so the API takes anything there. */
export interface ToolSchema extends Schema<"ToolSchema"> {}

/** A tool that an agent can run. */
export interface Tool extends Schema<"Tool"> {}

/** A workflow that is written inline or was found in a source. Its form is not documented; only Terraform sends it, so the API is taken to accept anything here. */
export interface InlineWorkflow extends Schema<"InlineWorkflow"> {}

/** Facts about the repository, as the page on sources shows them. */
export interface SourceInfo extends Schema<"SourceInfo"> {}

/** Who made and changed an object and when; all filled in by the server. Empty texts are usual. */
export interface KubiyaMetadata extends Schema<"KubiyaMetadata"> {}

/** Where a source was read from and at which commit. */
export interface SourceOrigin extends Schema<"SourceOrigin"> {}

/** A fault that was found while reading a source. */
export interface SourceError extends Schema<"SourceError"> {}

/** A collection of tools and workflows, read from a repository, uploaded as an archive or written inline. Answers differ in how much they carry. */
export interface Source extends Schema<"Source"> {}

/** One page of sources. */
export type SourcePage = Schema<"SourcePage">;

/** A tool that is written inline. What is read back carries further keys that the service adds. */
export interface InlineTool extends Schema<"InlineTool"> {}

/** Facts about the repository that a person gives. */
export interface SourceInfoInput extends Schema<"SourceInfoInput"> {}

/** A new source, by the address of a repository (`url`) or inline (`inline_tools` or `inline_workflows`). Clients send whole objects with empty values, counters and times of zero, which the service ignores. */
export interface SourceCreate extends Schema<"SourceCreate"> {}

/** What to look at, beside the address in the query. */
export interface SourceLoad extends Schema<"SourceLoad"> {}

/** What a source would hold. */
export interface SourceDiscovery extends Schema<"SourceDiscovery"> {}

/** The repository to scan. */
export interface SourceScanCreate extends Schema<"SourceScanCreate"> {}

/** A scan that has begun. */
export interface SourceScan extends Schema<"SourceScan"> {}

/** An archive of tools, with what is known about it. */
export interface ZipSourceUpload extends Schema<"ZipSourceUpload"> {}

/** Which source is to be packed. */
export interface ZipSourceRequest extends Schema<"ZipSourceRequest"> {}

/** The archive to take over. Nothing is documented about it; a sync without one is possible too. */
export interface ZipSourceSync extends Schema<"ZipSourceSync"> {}

/** Either the whole source with its changes, or what a sync needs (`branch`, `force`). Other keys of answers may come along and are ignored. */
export interface SourceUpdate extends Schema<"SourceUpdate"> {}

/** What the service found in a source. Clients read tools, workflows and errors; documents show an id with facts about the repository. */
export interface SourceMetadata extends Schema<"SourceMetadata"> {}

/** How to sync a source. Every key may be left out. */
export interface SourceSync extends Schema<"SourceSync"> {}

/** Free facts about a task, which the service keeps. The API takes anything here; documents show three keys. */
export interface TaskMetadata extends Schema<"TaskMetadata"> {}

/** What came of a task. */
export interface TaskResult extends Schema<"TaskResult"> {}

/** A piece of work that an agent does on a runner. An older page shows `id`, `name` and `status` alone. */
export interface Task extends Schema<"Task"> {}

/** One page of tasks, under the name that the overview of the Platform API gives every list. */
export type TaskPage = Schema<"TaskPage">;

/** A new task. Four documents write it in four ways; it needs a `name`, with ids of the agent and runner, or a `prompt`, with their names. */
export type TaskCreate = Schema<"TaskCreate">;

/** A run of Terraform that carries out a plan. */
export interface TaskExecution extends Schema<"TaskExecution"> {}

/** What an apply answers. No document shows it; the run that an approval answers with is the likeliest. */
export interface TaskApplied extends Schema<"TaskApplied"> {}

/** The files of the stack by name, each encoded in base64. The Python client sends two; the API may take files of any name. */
export interface TaskInlineFiles extends Schema<"TaskInlineFiles"> {}

/** A stack of Terraform that is sent along. */
export interface TaskInlineRequest extends Schema<"TaskInlineRequest"> {}

/** A stack that is being applied. A failure comes with status 200 too: `success` is false, `errorMessage` is there or `error` is not null. */
export interface TaskInlineResult extends Schema<"TaskInlineResult"> {}

/** What Terraform would change. A failure comes with status 200 too: `success` is false or `errorMessage` is there. */
export interface TaskInlinePlan extends Schema<"TaskInlinePlan"> {}

/** What one half of a run has written. */
export interface TaskExecutionPhase extends Schema<"TaskExecutionPhase"> {}

/** What a run of Terraform has written. */
export interface TaskExecutionLogs extends Schema<"TaskExecutionLogs"> {}

/** One thing that Terraform would change. */
export interface TaskPlanChange extends Schema<"TaskPlanChange"> {}

/** What Terraform would change. */
export interface TaskPlan extends Schema<"TaskPlan"> {}

/** What is to be planned. Clients repeat the id of the path here. */
export interface TaskPlanRequest extends Schema<"TaskPlanRequest"> {}

/** A piece of what a stack writes. The Python client takes any object, ends on a true `end` or on `finishReason`, and passes over events of the type heartbeat. The API puts further keys there. */
export interface TaskLogEvent extends Schema<"TaskLogEvent"> {}

/** The line that ends the stream. It is a plain text and no JSON. */
export type TaskLogStreamEnd = Schema<"TaskLogStreamEnd">;

/** What stands in a `data:` line: an event, or the text that ends the stream. */
export type TaskLogStream = Schema<"TaskLogStream">;

/** A secret that a template asks for. */
export interface UseCaseSecret extends Schema<"UseCaseSecret"> {}

/** A plan of a project, in short. */
export interface UseCasePlan extends Schema<"UseCasePlan"> {}

/** A template, or a project that was made from one. Clients read both from the same answers. */
export interface UseCase extends Schema<"UseCase"> {}

/** The changes to the project behind a task, as the Python client sends them. The page that lists the call shows no body. */
export interface TaskUpdate extends Schema<"TaskUpdate"> {}

/** Consent to a plan. */
export interface TaskApproval extends Schema<"TaskApproval"> {}

/** A task that was stopped. */
export interface TaskCancellation extends Schema<"TaskCancellation"> {}

/** Where a line comes from. The API puts anything here; documents show three keys. */
export interface TaskLogOrigin extends Schema<"TaskLogOrigin"> {}

/** One line that a task has written. */
export interface TaskLogLine extends Schema<"TaskLogLine"> {}

/** What a task has written. */
export interface TaskLogs extends Schema<"TaskLogs"> {}

/** How far a task has come. */
export interface TaskSteps extends Schema<"TaskSteps"> {}

/** Where a task stands. */
export interface TaskStatus extends Schema<"TaskStatus"> {}

/** One page of tools. */
export type ToolPage = Schema<"ToolPage">;

/** A new tool. The page names the call and its keys are taken from what reading a tool shows, so they are a guess. */
export interface ToolCreate extends Schema<"ToolCreate"> {}

/** The tool to run. Clients send its whole definition, an older page the name and parameters. */
export interface ToolExec extends Schema<"ToolExec"> {}

/** What a run tells. Clients read `type`, `content`, `status` and `end`; an older page shows `status`, `message` and `result`. */
export interface ToolExecEvent extends Schema<"ToolExecEvent"> {}

/** What stands beside an `event:` line of the name stdout, stderr, error or close: the text that was written, or an event. `close` ends the stream. */
export type ToolExecOutput = Schema<"ToolExecOutput">;

/** The line that ends the stream. It is a plain text and no JSON. */
export type ToolExecStreamEnd = Schema<"ToolExecStreamEnd">;

/** What stands in a `data:` line. Unnamed events are objects or the text that ends the stream; what named ones hold says ToolExecOutput. */
export type ToolExecStream = Schema<"ToolExecStream">;

/** What came of a run, in one object, as an older client reads it. */
export interface ToolExecResult extends Schema<"ToolExecResult"> {}

/** The tool to run, written out in the form of the command line's reference (`name`, `type`, `image`, `content`), or named together with its parameters in that of another page (`tool`). */
export type ToolExecute = Schema<"ToolExecute">;

/** A run that was started. */
export interface RunStarted extends Schema<"RunStarted"> {}

/** A run of a tool and what came of it. */
export interface ToolExecution extends Schema<"ToolExecution"> {}

/** The changes to a tool. The page names the call and its keys are taken from what reading a tool shows, so they are a guess. */
export interface ToolUpdate extends Schema<"ToolUpdate"> {}

/** Templates or projects. */
export interface UseCaseList extends Schema<"UseCaseList"> {}

/** A variable with its value. */
export interface UseCaseVariableInput extends Schema<"UseCaseVariableInput"> {}

/** A project to make. */
export interface UseCaseCreate extends Schema<"UseCaseCreate"> {}

/** What is to change in a project. */
export interface UseCaseUpdate extends Schema<"UseCaseUpdate"> {}

/** Facts about a user, as the page on users shows them. */
export interface UserMetadata extends Schema<"UserMetadata"> {}

/** A person of the organisation. Terraform and the official command line read the keys from `uuid` to `invite_link`, the page on users shows those from `role` to `metadata`, with an address but no id. */
export interface User extends Schema<"User"> {}

/** One page of users, under the name that the overview of the Platform API gives every list. */
export type UserPage = Schema<"UserPage">;

/** Who joins the group. The page on users names the call and its body is not known, so the key is a guess. */
export interface UserGroupAdd extends Schema<"UserGroupAdd"> {}

/** What a user belongs to. The page on users names the call and its answer is not known, so the keys are a guess from what a user has. */
export interface UserMembership extends Schema<"UserMembership"> {}

/** Whom to invite. The page on users names the call and its body is not known, so the keys are a guess from what a user has. */
export interface UserInvite extends Schema<"UserInvite"> {}

/** What an invitation answers. It is not known, so the keys are a guess from what a user has. */
export interface UserInvited extends Schema<"UserInvited"> {}

/** Whom to invite on behalf of the system. The page on users names the call and its body is not known, so the keys are a guess. */
export interface UserSystemInvite extends Schema<"UserSystemInvite"> {}

/** An event to try a webhook with. */
export interface WebhookTest extends Schema<"WebhookTest"> {}

/** What a try answers. No client reads it and no document shows it; the API puts anything there. */
export interface WebhookTestResult extends Schema<"WebhookTestResult"> {}

/** The name of an event. The first nine are those of the command line's reference, the rest, with source.updated, those of older pages; teammate is an older word for agent. */
export type WebhookEventName = Schema<"WebhookEventName">;

/** An address of yours that is told about events. Older lists leave out the counters. */
export interface WebhookSubscription extends Schema<"WebhookSubscription"> {}

/** An address that takes events from outside, as the reference of the command line has it under this path. Clients have such things as webhooks under `/event`. */
export interface WebhookTrigger extends Schema<"WebhookTrigger"> {}

/** What the documents call a webhook: a subscription where it has `url` and `events`, a trigger where it has `uuid`, and in one captured answer the object that clients have under `/event`. */
export type AnyWebhook = Schema<"AnyWebhook">;

/** One page of webhooks in the sense of the documents. */
export type WebhookSubscriptionPage = Schema<"WebhookSubscriptionPage">;

/** The name of an event that can be subscribed to. The first nine are those of the command line's reference, the rest those of older pages. */
export type WebhookEventChoice = Schema<"WebhookEventChoice">;

/** A new subscription. */
export interface WebhookSubscriptionCreate extends Schema<"WebhookSubscriptionCreate"> {}

/** A new trigger in the form of the command line's reference. */
export interface WebhookTriggerCreate extends Schema<"WebhookTriggerCreate"> {}

/** The changes to a webhook in the sense of the documents. They name the call and show no body, so the keys are those of a create. */
export interface WebhookSubscriptionUpdate extends Schema<"WebhookSubscriptionUpdate"> {}

/** One try to tell an address about an event. The documents name the call and show no answer, so the keys are a guess. */
export interface WebhookDelivery extends Schema<"WebhookDelivery"> {}

/** Free facts about the event. The API takes anything here; the sample has three keys. */
export interface WebhookTriggerMetadata extends Schema<"WebhookTriggerMetadata"> {}

/** An event that is sent by hand. */
export interface WebhookTriggerEvent extends Schema<"WebhookTriggerEvent"> {}

/** What does the work of a step. */
export interface WorkflowStepExecutor extends Schema<"WorkflowStepExecutor"> {}

/** A step of a workflow to run. Further keys are taken as they come. */
export interface WorkflowStep extends Schema<"WorkflowStep"> {}

/** A workflow to run. Further keys of a workflow are taken as they come. */
export interface WorkflowRun extends Schema<"WorkflowRun"> {}

/** The run to ask about, for `get_status`. */
export interface WorkflowStatusRequest extends Schema<"WorkflowStatusRequest"> {}

/** The run to go on with, for `retry_workflow`. */
export interface WorkflowRetryRequest extends Schema<"WorkflowRetryRequest"> {}

/** The run to stop, for `cancel_workflow`. */
export interface WorkflowCancelRequest extends Schema<"WorkflowCancelRequest"> {}

/** Which runs to return, for `list_workflows`. */
export interface WorkflowListRequest extends Schema<"WorkflowListRequest"> {}

/** A step as an event of a run shows it. */
export interface WorkflowEventStep extends Schema<"WorkflowEventStep"> {}

/** How far a run is. */
export interface WorkflowEventProgress extends Schema<"WorkflowEventProgress"> {}

/** What went wrong with a run. */
export interface WorkflowFailure extends Schema<"WorkflowFailure"> {}

/** The JSON in a `data:` line of a run's stream. `type` says what it is; heartbeats can be passed over. */
export interface WorkflowEvent extends Schema<"WorkflowEvent"> {}

/** A step in the state of a run. */
export interface WorkflowNode extends Schema<"WorkflowNode"> {}

/** The state of a run in full. */
export interface WorkflowStatus extends Schema<"WorkflowStatus"> {}

/** What `get_status`, `retry_workflow` and `cancel_workflow` answer. */
export interface WorkflowStatusAnswer extends Schema<"WorkflowStatusAnswer"> {}

/** A run in short. */
export interface WorkflowSummary extends Schema<"WorkflowSummary"> {}

/** Where a page of runs lies. */
export interface WorkflowListPagination extends Schema<"WorkflowListPagination"> {}

/** What `list_workflows` answers. */
export interface WorkflowListAnswer extends Schema<"WorkflowListAnswer"> {}

/** A workflow to start and where it lies. */
export interface WorkflowExecute extends Schema<"WorkflowExecute"> {}

/** The workflow of a run. */
export interface WorkflowReference extends Schema<"WorkflowReference"> {}

/** A step of a run. */
export interface WorkflowExecutionStep extends Schema<"WorkflowExecutionStep"> {}

/** A run of a workflow. Its start, the list and the single read each show a part. */
export interface WorkflowExecution extends Schema<"WorkflowExecution"> {}

/** One page of runs of workflows. */
export type WorkflowExecutionPage = Schema<"WorkflowExecutionPage">;

/** A line of the log of a run. */
export interface WorkflowLogLine extends Schema<"WorkflowLogLine"> {}

/** Lines of the log of a run. */
export interface WorkflowLog extends Schema<"WorkflowLog"> {}

/** What an agent is wanted for. */
export interface AgentSuggestionRequest extends Schema<"AgentSuggestionRequest"> {}

/** An agent that suits a message. */
export interface AgentSuggestion extends Schema<"AgentSuggestion"> {}

/** Who sent the request. */
export interface Caller extends Schema<"Caller"> {}

/** The agent in short. */
export interface AgentNoticeSubject extends Schema<"AgentNoticeSubject"> {}

/** The agent, under the word that the event has for it. That teammate stands here in events of the older name is a guess. */
export interface AgentNoticeData extends Schema<"AgentNoticeData"> {}

/** What an address is told when something happens to an agent. */
export interface AgentNotice extends Schema<"AgentNotice"> {}

/** The run in short. No sample shows it, so the keys are a guess from what the API answers elsewhere. */
export interface ExecutionNoticeSubject extends Schema<"ExecutionNoticeSubject"> {}

/** The run, under the word that the event has for it, as the one sample of an agent has it. */
export interface ExecutionNoticeData extends Schema<"ExecutionNoticeData"> {}

/** What an address is told when something happens to a run of a tool. */
export interface ExecutionNotice extends Schema<"ExecutionNotice"> {}

/** The source in short. No sample shows it, so the keys are a guess from what the API answers elsewhere. */
export interface SourceNoticeSubject extends Schema<"SourceNoticeSubject"> {}

/** The source, under the word that the event has for it, as the one sample of an agent has it. */
export interface SourceNoticeData extends Schema<"SourceNoticeData"> {}

/** What an address is told when something happens to a source. */
export interface SourceNotice extends Schema<"SourceNotice"> {}

/** The tool in short. No sample shows it, so the keys are a guess from what the API answers elsewhere. */
export interface ToolNoticeSubject extends Schema<"ToolNoticeSubject"> {}

/** The tool, under the word that the event has for it, as the one sample of an agent has it. */
export interface ToolNoticeData extends Schema<"ToolNoticeData"> {}

/** What an address is told when something happens to a tool. */
export interface ToolNotice extends Schema<"ToolNotice"> {}

/** The run in short. No sample shows it, so the keys are a guess from what the API answers elsewhere. */
export interface WorkflowNoticeSubject extends Schema<"WorkflowNoticeSubject"> {}

/** The run, under the word that the event has for it, as the one sample of an agent has it. */
export interface WorkflowNoticeData extends Schema<"WorkflowNoticeData"> {}

/** What an address is told when something happens to a run of a workflow. */
export interface WorkflowNotice extends Schema<"WorkflowNotice"> {}

export type ListAgentsV1Answer = operations["listAgentsV1"]["responses"][200]["content"]["application/json"];

export interface ListAgentsV1Query extends Query<"listAgentsV1"> {}

export type ExecuteAgentV1Events =
  | ServerEvent<AgentExecutionEvent, "message">
  | ServerEvent<AgentExecutionStreamEnd, "message">;

export type ListAuditItemsV1Answer = operations["listAuditItemsV1"]["responses"][200]["content"]["application/json"];

export interface ListAuditItemsV1Query extends Query<"listAuditItemsV1"> {}

export interface StreamAuditItemsV1Query extends Query<"streamAuditItemsV1"> {}

export type ListChatMessagesV1Query = Omit<Query<"listChatMessagesV1">, "since"> & {
  /** Keep only what happened at this time or later. */
  since?: string | Date | undefined;
};

export type ListExecutionsV1Query = Omit<Query<"listExecutionsV1">, "from_date" | "to_date"> & {
  /** Keep only runs that started at this time or later. */
  from_date?: string | Date | undefined;
  /** Keep only runs that started before this time. */
  to_date?: string | Date | undefined;
};

export type ListIntegrationsV1Answer = operations["listIntegrationsV1"]["responses"][200]["content"]["application/json"];

export interface ListIntegrationsV1Query extends Query<"listIntegrationsV1"> {}

export type GetIntegrationV1Answer = operations["getIntegrationV1"]["responses"][200]["content"]["application/json"];

export type ListKnowledgeV1Answer = operations["listKnowledgeV1"]["responses"][200]["content"]["application/json"];

export interface ListKnowledgeV1Query extends Query<"listKnowledgeV1"> {}

export type SearchKnowledgeV1Answer = operations["searchKnowledgeV1"]["responses"][200]["content"]["application/json"];

export interface SearchKnowledgeV1Query extends Query<"searchKnowledgeV1"> {}

export interface ListKnowledgeVersionsV1Query extends Query<"listKnowledgeVersionsV1"> {}

export type ListRunnersV1Answer = operations["listRunnersV1"]["responses"][200]["content"]["application/json"];

export interface ListRunnersV1Query extends Query<"listRunnersV1"> {}

export interface GetRunnerManifestV1Query extends Query<"getRunnerManifestV1"> {}

export type CreateScheduledTaskV1Body = NonNullable<operations["createScheduledTaskV1"]["requestBody"]>["content"]["application/json"];

export type ListSecretsV1Answer = operations["listSecretsV1"]["responses"][200]["content"]["application/json"];

export interface ListSecretsV1Query extends Query<"listSecretsV1"> {}

export type CreateSecretV1Answer = operations["createSecretV1"]["responses"][201]["content"]["application/json"];

export type CreateSecretV1Body = NonNullable<operations["createSecretV1"]["requestBody"]>["content"]["application/json"];

export type GetSecretValueV1Answer = operations["getSecretValueV1"]["responses"][200]["content"]["application/json"];

export type SetSecretV1Answer = operations["setSecretV1"]["responses"][201]["content"]["application/json"];

export type UpdateSecretV1Answer = operations["updateSecretV1"]["responses"][200]["content"]["application/json"];

export type ListSourcesV1Answer = operations["listSourcesV1"]["responses"][200]["content"]["application/json"];

export interface ListSourcesV1Query extends Query<"listSourcesV1"> {}

export interface CreateSourceV1Query extends Query<"createSourceV1"> {}

export interface DiscoverSourceV1Query extends Query<"discoverSourceV1"> {}

export interface LoadSourceV1Query extends Query<"loadSourceV1"> {}

export interface CreateZipSourceV1Query extends Query<"createZipSourceV1"> {}

export interface LoadZipSourceV1Query extends Query<"loadZipSourceV1"> {}

export interface UpdateSourceV1Query extends Query<"updateSourceV1"> {}

export interface DeleteSourceV1Query extends Query<"deleteSourceV1"> {}

export interface GetSourceMetadataV1Query extends Query<"getSourceMetadataV1"> {}

export interface SyncSourceV1Query extends Query<"syncSourceV1"> {}

export type ListTasksV1Answer = operations["listTasksV1"]["responses"][200]["content"]["application/json"];

export interface ListTasksV1Query extends Query<"listTasksV1"> {}

export type StreamTaskLogsV1Events =
  | ServerEvent<TaskLogEvent, "message">
  | ServerEvent<TaskLogStreamEnd, "message">;

export type GetTaskV1Answer = operations["getTaskV1"]["responses"][200]["content"]["application/json"];

export type UpdateTaskV1Answer = operations["updateTaskV1"]["responses"][200]["content"]["application/json"];

export type UpdateTaskV1Body = NonNullable<operations["updateTaskV1"]["requestBody"]>["content"]["application/json"];

export type GetTaskLogsV1Query = Omit<Query<"getTaskLogsV1">, "start_time" | "end_time"> & {
  /** Keep only lines from this time on. */
  start_time?: string | Date | undefined;
  /** Keep only lines up to this time. */
  end_time?: string | Date | undefined;
};

export type ListToolsV1Answer = operations["listToolsV1"]["responses"][200]["content"]["application/json"];

export interface ListToolsV1Query extends Query<"listToolsV1"> {}

export interface RunToolV1Query extends Query<"runToolV1"> {}

export type RunToolV1Events =
  | ServerEvent<ToolExecEvent, "message">
  | ServerEvent<ToolExecOutput, "stdout" | "stderr" | "error" | "close">
  | ServerEvent<ToolExecStreamEnd, "message">;

export interface ListUseCasesV1Query extends Query<"listUseCasesV1"> {}

export type ListUsersV1Answer = operations["listUsersV1"]["responses"][200]["content"]["application/json"];

export interface ListUsersV1Query extends Query<"listUsersV1"> {}

export type ListWebhookSubscriptionsV1Answer = operations["listWebhookSubscriptionsV1"]["responses"][200]["content"]["application/json"];

export interface ListWebhookSubscriptionsV1Query extends Query<"listWebhookSubscriptionsV1"> {}

export type CreateWebhookSubscriptionV1Body = NonNullable<operations["createWebhookSubscriptionV1"]["requestBody"]>["content"]["application/json"];

export interface RunWorkflowOperationV1Query extends Query<"runWorkflowOperationV1"> {}

export type RunWorkflowOperationV1Body = NonNullable<operations["runWorkflowOperationV1"]["requestBody"]>["content"]["application/json"];

export interface ListWorkflowExecutionsV1Query extends Query<"listWorkflowExecutionsV1"> {}

export type ListWorkflowExecutionLogsV1Query = Omit<Query<"listWorkflowExecutionLogsV1">, "since"> & {
  /** Keep only what happened at this time or later. */
  since?: string | Date | undefined;
};

export type GetVersionV1Answer = operations["getVersionV1"]["responses"][200]["content"]["application/json"];
