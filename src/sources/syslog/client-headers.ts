import type { PeerNames } from '../peer-address.js';
import { javaAddress } from '../peer-address.js';

export interface ClientHeaderNames {
  readonly clientIPHeader?: string;
  readonly clientHostnameHeader?: string;
}

/** The headers that tell who sent a message. Never rejects. */
export async function clientHeaders(
  { clientIPHeader, clientHostnameHeader }: ClientHeaderNames,
  address: string,
  names: PeerNames,
): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  if (clientIPHeader !== undefined) headers[clientIPHeader] = javaAddress(address);
  if (clientHostnameHeader !== undefined) headers[clientHostnameHeader] = await names.of(address);
  return headers;
}
