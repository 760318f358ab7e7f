export {
  ApiError,
  AuthError,
  ConflictError,
  type ErrorBody,
  InvalidError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  type ValidationEntry,
} from "./api-error.ts";
export {
  AbortError,
  ConfigurationError,
  DecodeError,
  InputError,
  isKubiyaError,
  KubiyaError,
  NetworkError,
  type Phase,
  TimeoutError,
} from "./error.ts";
