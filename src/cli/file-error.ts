/** What the file system refused: where, as far as it says, and its code. Null for errors of the network and all others. */
export function fileErrorOf(error: unknown): { readonly path: string | null; readonly code: string } | null {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) return null;
  if (NETWORK.has(error.syscall) || typeof error.code !== "string") return null;
  return { path: "path" in error && typeof error.path === "string" ? error.path : null, code: error.code };
}

const NETWORK: ReadonlySet<unknown> = new Set(["connect", "listen", "getaddrinfo"]);
