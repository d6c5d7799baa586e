import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";

/** How long requests that are under way may take when the server is asked to stop. */
const FAREWELL_MS = 10_000;

/** A client that sends its request slower than this holds a connection for nothing. */
const LIMITS = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  // How often they are held against the clock: at Node's own thirty seconds a slow client would have twice as long.
  connectionsCheckingInterval: 3_000,
  // Longer than a proxy's own, so that it is the proxy that closes.
  keepAliveTimeout: 75_000,
  maxHeaderSize: 16_384,
};

const MOST_CONNECTIONS = 2_000;

export type Listening = { readonly port: number; readonly stop: () => Promise<void> };

/** Answers HTTP with `fetch`; `address` null: at every address of the machine. Rejects when the port cannot be had. */
export async function listen(
  fetch: Parameters<typeof getRequestListener>[0],
  { port, address }: { readonly port: number; readonly address: string | null },
): Promise<Listening> {
  const server = createServer(LIMITS, getRequestListener(fetch));
  server.maxConnections = MOST_CONNECTIONS;
  server.listen(port, address ?? undefined);
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server) };
}

/** Takes no new requests, waits for those under way, and cuts off what is left. */
async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const farewell = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
  await closed;
  clearTimeout(farewell);
}

/** What one writes to get there from this machine: `localhost` wherever that reaches it. */
export function hostToVisit(address: string | null): string {
  if (address === null || LOCAL.has(address)) return "localhost";
  return address.includes(":") ? `[${address}]` : address;
}

const LOCAL: ReadonlySet<string> = new Set(["0.0.0.0", "::", "127.0.0.1", "::1", "localhost"]);
