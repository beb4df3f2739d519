// Recognises media types in a Content-Type header. Type and subtype are case-insensitive. See
// https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1

/** Returns whether a media type is JSON, such as `application/json` or `application/problem+json`. */
export const isJson = (contentType: string | undefined): boolean =>
  /^[\w.+-]+\/(?:[\w.-]+\+)?json\b/i.test(contentType?.trim() ?? '')

/** Returns whether a media type is `multipart/form-data`. */
export const isMultipart = (contentType: string | undefined): boolean =>
  /^multipart\/form-data\b/i.test(contentType?.trim() ?? '')
