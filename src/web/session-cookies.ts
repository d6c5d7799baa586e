import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { DEVICE_DAYS, type NewSession, SESSION_DAYS } from "#usecases/begin-session.ts";
import type { Stranger } from "#usecases/log-in.ts";
import { deviceNameOf } from "./device-name.ts";
import { paths } from "./paths.ts";
import { deviceCookie, type Request, sessionCookie } from "./request.ts";

/** Who is not logged in yet, as the use cases know them. */
export function strangerOf(c: Request): Stranger {
  const settings = c.get("settings");
  return {
    database: settings.database,
    municipality: c.get("municipality"),
    now: settings.now(),
    address: settings.addressOf(c.req.raw, c.env),
    session: c.get("visitor")?.sessionHash ?? null,
    device: getCookie(c, deviceCookie(settings)) ?? null,
    deviceName: deviceNameOf(c.req.header("user-agent")),
  };
}

/** Only paths of our own: an address elsewhere would make us a way to lead people astray. */
export function ownPath(given: unknown): string {
  // Browsers drop tabs and line ends in addresses: without the last part, "/\t/elsewhere.se" would lead elsewhere.
  return typeof given === "string" && /^\/(?![/\\])[\x21-\x7e]*$/.test(given) ? given : paths.start();
}

/** Gives the browser its session. */
export function keepSession(c: Request, { secret, device }: NewSession): void {
  const settings = c.get("settings");
  const common = { path: "/", httpOnly: true, sameSite: "Lax", secure: settings.secure } as const;
  setCookie(c, sessionCookie(settings), secret, { ...common, maxAge: SESSION_DAYS * 86_400 });
  setCookie(c, deviceCookie(settings), device, { ...common, maxAge: DEVICE_DAYS * 86_400 });
}

/** Takes the session from the browser. That the browser is known stays. */
export function dropSession(c: Request): void {
  const settings = c.get("settings");
  deleteCookie(c, sessionCookie(settings), { path: "/", secure: settings.secure });
}
