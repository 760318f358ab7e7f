// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { events, type EventStream } from "../../events.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type { GetContextGraphNodeQuery, GetContextGraphStatsQuery, GetContextGraphSubgraphQuery, GraphAnswer, GraphAnswerHealth, GraphHealth, GraphIntegrationList, GraphLabelList, GraphNode, GraphNodeList, GraphNodeSearch, GraphQuery, GraphQueryResult, GraphQuestion, GraphRelationship, GraphRelationshipTypeList, GraphSearch, GraphSearchResult, GraphStats, GraphTextSearch, ListContextGraphIntegrationsQuery, ListContextGraphLabelsQuery, ListContextGraphNodesQuery, ListContextGraphRelationshipTypesQuery, ListContextGraphRelationshipsQuery, SearchContextGraphNodesQuery, SearchContextGraphTextQuery, StreamContextGraphAnswerEvents, Subgraph, SubgraphSearch } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Context graph: What is known about the systems of the organisation, as a graph of things and how they hang together. A service of its own answers; the Control Plane hands on. */
export interface ContextGraphApi {
  /**
   * List the sources of the context graph.
   *
   * Returns a page of the names of the sources that feed the graph; other operations take such a name as `integration`. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `GET /api/v1/context-graph/api/v1/graph/integrations`, operation `listContextGraphIntegrations`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  listIntegrations(query?: ListContextGraphIntegrationsQuery, options?: RequestOptions): Paged<string>;

  /**
   * List the kinds of things.
   *
   * Returns a page of the kinds of things that there are in the graph. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `GET /api/v1/context-graph/api/v1/graph/labels`, operation `listContextGraphLabels`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  listLabels(query?: ListContextGraphLabelsQuery, options?: RequestOptions): Paged<string>;

  /**
   * List nodes of the context graph.
   *
   * Returns a page of the things in the graph, of one source or of all. A page that is shorter than `limit` is the last. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `GET /api/v1/context-graph/api/v1/graph/nodes`, operation `listContextGraphNodes`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  listNodes(query?: ListContextGraphNodesQuery, options?: RequestOptions): Paged<GraphNode>;

  /**
   * Search for nodes.
   *
   * Returns a page of the things of one kind, or of those with a certain value in a property. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `POST /api/v1/context-graph/api/v1/graph/nodes/search`, operation `searchContextGraphNodes`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  searchNodes(body: GraphNodeSearch, query?: SearchContextGraphNodesQuery, options?: RequestOptions): Paged<GraphNode>;

  /**
   * Search for nodes by text.
   *
   * Returns a page of the things that have a text in one of their properties. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `POST /api/v1/context-graph/api/v1/graph/nodes/search/text`, operation `searchContextGraphText`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  searchText(body: GraphTextSearch, query?: SearchContextGraphTextQuery, options?: RequestOptions): Paged<GraphNode>;

  /**
   * Get a node of the context graph.
   *
   * Returns one thing by what the graph calls it. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `GET /api/v1/context-graph/api/v1/graph/nodes/{node_id}`, operation `getContextGraphNode`, beta. Tried again on failures that pass.
   * @param nodeId What the graph calls the node.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  getNode(nodeId: string, query?: GetContextGraphNodeQuery, options?: RequestOptions): Promise<GraphNode>;

  /**
   * List the relationships of a node.
   *
   * Returns a page of how one thing hangs together with others, as a bare array. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `GET /api/v1/context-graph/api/v1/graph/nodes/{node_id}/relationships`, operation `listContextGraphRelationships`, beta. Tried again on failures that pass.
   * @param nodeId What the graph calls the node.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  listRelationships(nodeId: string, query?: ListContextGraphRelationshipsQuery, options?: RequestOptions): Paged<GraphRelationship>;

  /**
   * Query the context graph.
   *
   * Runs a reading query in Cypher. The service narrows it down to the organisation by itself. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `POST /api/v1/context-graph/api/v1/graph/query`, operation `queryContextGraph`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  query(body: GraphQuery, options?: RequestOptions): Promise<GraphQueryResult>;

  /**
   * List the kinds of relationships.
   *
   * Returns a page of the kinds of relationships that there are in the graph. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `GET /api/v1/context-graph/api/v1/graph/relationship-types`, operation `listContextGraphRelationshipTypes`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  listRelationshipTypes(query?: ListContextGraphRelationshipTypesQuery, options?: RequestOptions): Paged<string>;

  /**
   * Get the size of the context graph.
   *
   * Counts the things and relationships in the graph, of one source or of all. What `skip` and `limit` do here is not known. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `GET /api/v1/context-graph/api/v1/graph/stats`, operation `getContextGraphStats`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  getStats(query?: GetContextGraphStatsQuery, options?: RequestOptions): Promise<GraphStats>;

  /**
   * Get the surroundings of a node.
   *
   * Returns a thing and what can be reached from it in a few steps. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `POST /api/v1/context-graph/api/v1/graph/subgraph`, operation `getContextGraphSubgraph`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  getSubgraph(body: SubgraphSearch, query?: GetContextGraphSubgraphQuery, options?: RequestOptions): Promise<Subgraph>;

  /**
   * Search the context graph in plain words.
   *
   * Finds what is remembered by its meaning rather than by its words. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `POST /api/v1/context-graph/graph/search`, operation `searchContextGraph`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  search(body: GraphSearch, options?: RequestOptions): Promise<GraphSearchResult>;

  /**
   * Get the health of the context graph.
   *
   * Asks the service behind the context graph how it is. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `GET /api/v1/context-graph/health`, operation `getContextGraphHealth`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  getHealth(options?: RequestOptions): Promise<GraphHealth>;

  /**
   * Ask a model about the context graph.
   *
   * Lets a model look into the graph until it can answer a question, and returns the answer with what it rests on. It takes a while: a time limit of a minute or more is in order. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `POST /api/v1/context-graph/intelligent-search`, operation `askContextGraph`, beta. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  ask(body: GraphQuestion, options?: RequestOptions): Promise<GraphAnswer>;

  /**
   * Get the health of the part that answers questions.
   *
   * Says whether `askContextGraph` works, and what can drive the model. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `GET /api/v1/context-graph/intelligent-search/health`, operation `getContextGraphAnswerHealth`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  getAnswerHealth(options?: RequestOptions): Promise<GraphAnswerHealth>;

  /**
   * Ask a model about the context graph, and watch.
   *
   * The same as `askContextGraph`, with server-sent events on the way: the conversation, progress, looks into the graph and pieces of the answer, then `complete` or `error`. The schema is that of the JSON in a `data:` line; the `event:` line names the event and so the schema. When the service behind cannot be reached the answer is 502, when it takes too long 504; what it refuses comes back with the status that it chose.
   *
   * `POST /api/v1/context-graph/intelligent-search/stream`, operation `streamContextGraphAnswer`, beta. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  streamAnswer(body: GraphQuestion, options?: RequestOptions): EventStream<StreamContextGraphAnswerEvents>;
}

export const operations: { readonly [Name in keyof ContextGraphApi]: Callable } = {
  listIntegrations: {"id":"listContextGraphIntegrations","api":"control-plane","method":"GET","path":"/api/v1/context-graph/api/v1/graph/integrations","query":[],"pagination":{"style":"offset","offset":"skip","limit":"limit","defaultLimit":100,"items":"integrations"},"rateLimitClass":"read"},
  listLabels: {"id":"listContextGraphLabels","api":"control-plane","method":"GET","path":"/api/v1/context-graph/api/v1/graph/labels","query":[],"pagination":{"style":"offset","offset":"skip","limit":"limit","defaultLimit":100,"items":"labels"},"rateLimitClass":"read"},
  listNodes: {"id":"listContextGraphNodes","api":"control-plane","method":"GET","path":"/api/v1/context-graph/api/v1/graph/nodes","query":[],"pagination":{"style":"offset","offset":"skip","limit":"limit","defaultLimit":100,"items":"nodes"},"rateLimitClass":"read"},
  searchNodes: {"id":"searchContextGraphNodes","api":"control-plane","method":"POST","path":"/api/v1/context-graph/api/v1/graph/nodes/search","idempotent":true,"body":{"mediaType":"application/json","required":true},"query":[],"pagination":{"style":"offset","offset":"skip","limit":"limit","defaultLimit":100,"items":"nodes"},"rateLimitClass":"search"},
  searchText: {"id":"searchContextGraphText","api":"control-plane","method":"POST","path":"/api/v1/context-graph/api/v1/graph/nodes/search/text","idempotent":true,"body":{"mediaType":"application/json","required":true},"query":[],"pagination":{"style":"offset","offset":"skip","limit":"limit","defaultLimit":100,"items":"nodes"},"rateLimitClass":"search"},
  getNode: {"id":"getContextGraphNode","api":"control-plane","method":"GET","path":"/api/v1/context-graph/api/v1/graph/nodes/{node_id}","query":[],"rateLimitClass":"read"},
  listRelationships: {"id":"listContextGraphRelationships","api":"control-plane","method":"GET","path":"/api/v1/context-graph/api/v1/graph/nodes/{node_id}/relationships","query":[],"pagination":{"style":"offset","offset":"skip","limit":"limit","defaultLimit":100},"rateLimitClass":"read"},
  query: {"id":"queryContextGraph","api":"control-plane","method":"POST","path":"/api/v1/context-graph/api/v1/graph/query","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"search"},
  listRelationshipTypes: {"id":"listContextGraphRelationshipTypes","api":"control-plane","method":"GET","path":"/api/v1/context-graph/api/v1/graph/relationship-types","query":[],"pagination":{"style":"offset","offset":"skip","limit":"limit","defaultLimit":100,"items":"relationship_types"},"rateLimitClass":"read"},
  getStats: {"id":"getContextGraphStats","api":"control-plane","method":"GET","path":"/api/v1/context-graph/api/v1/graph/stats","query":[],"rateLimitClass":"read"},
  getSubgraph: {"id":"getContextGraphSubgraph","api":"control-plane","method":"POST","path":"/api/v1/context-graph/api/v1/graph/subgraph","idempotent":true,"body":{"mediaType":"application/json","required":true},"query":[],"rateLimitClass":"search"},
  search: {"id":"searchContextGraph","api":"control-plane","method":"POST","path":"/api/v1/context-graph/graph/search","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"search"},
  getHealth: {"id":"getContextGraphHealth","api":"control-plane","method":"GET","path":"/api/v1/context-graph/health","rateLimitClass":"read"},
  ask: {"id":"askContextGraph","api":"control-plane","method":"POST","path":"/api/v1/context-graph/intelligent-search","body":{"mediaType":"application/json","required":true},"rateLimitClass":"search"},
  getAnswerHealth: {"id":"getContextGraphAnswerHealth","api":"control-plane","method":"GET","path":"/api/v1/context-graph/intelligent-search/health","rateLimitClass":"read"},
  streamAnswer: {"id":"streamContextGraphAnswer","api":"control-plane","method":"POST","path":"/api/v1/context-graph/intelligent-search/stream","answers":{"200":"event-stream"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"search"},
};

/** The methods of context graph, sent over a connection. */
export function contextGraph(connection: Connection): ContextGraphApi {
  return methods<ContextGraphApi>(connection, operations, { events });
}
