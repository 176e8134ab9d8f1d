import { callEndpoint } from '@moc/contract'
import { readPageLanguage } from '../language/page-language.ts'

/** Calls one endpoint of this page's own server, asking for sentences in the reader's language. */
export const callApi: typeof callEndpoint = (endpoint, call, options) =>
  callEndpoint(endpoint, call, { ...options, headers: { 'accept-language': readPageLanguage(), ...options?.headers } })
