// Builds error responses, in the words of Resend's documentation where possible.

/** Response of the API: status, JSON body and headers. */
export type MailboxAnswer = { status: number; body: unknown; headers?: Record<string, string> }

const PROBLEMS = {
  invalid_idempotency_key: [400, 'The key must be between 1-256 chars.'],
  validation_error: [422, 'We found an error with one or more fields in the request.'],
  missing_required_field: [422, 'The request body is missing one or more required fields.'],
  invalid_parameter: [422, 'The parameter must be a valid UUID.'],
  invalid_access: [422, 'Access must be "full_access" | "sending_access".'],
  missing_api_key: [401, 'Missing API key in the authorization header.'],
  restricted_api_key: [401, 'This API key is restricted to only send emails.'],
  invalid_api_key: [403, 'API key is invalid.'],
  not_found: [404, 'The requested endpoint does not exist.'],
  method_not_allowed: [405, 'Method is not allowed for the requested path.'],
  invalid_idempotent_request: [409, 'Same idempotency key used with a different request payload.'],
  concurrent_idempotent_requests: [
    409,
    'Same idempotency key used while original request is still in progress.',
  ],
  payload_too_large: [413, 'The request body is too large.'],
  rate_limit_exceeded: [
    429,
    'Too many requests. Please limit the number of requests per second. Or contact support to increase rate limit.',
  ],
  daily_quota_exceeded: [429, 'You have reached your daily email sending quota.'],
  monthly_quota_exceeded: [429, 'You have reached your monthly email sending quota.'],
  application_error: [500, 'An unexpected error occurred.'],
  internal_server_error: [500, 'An unexpected error occurred.'],
  service_unavailable: [503, 'Service unavailable.'],
} as const satisfies Record<string, readonly [number, string]>

/** Name of an error in Resend's documentation. */
export type ProblemName = keyof typeof PROBLEMS

/** Builds the error response with the given name. Status and message default to Resend's. */
export function problem(name: ProblemName, message?: string, status?: number): MailboxAnswer {
  const [usualStatus, usualMessage] = PROBLEMS[name]
  const statusCode = status ?? usualStatus
  return { status: statusCode, body: { statusCode, name, message: message ?? usualMessage } }
}

/** Builds the error response for a sender whose domain is not verified. */
export function unverifiedDomain(domain: string): MailboxAnswer {
  return problem(
    'validation_error',
    `The ${domain} domain is not verified. Please, add and verify your domain on https://resend.com/domains`,
    403,
  )
}
