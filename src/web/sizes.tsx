import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Role } from "#domain/people.ts";
import { paths } from "./paths.ts";
import { tooBusy, tooLarge, tooMuchText } from "./problems.tsx";
import { type Env, type Request, visitorIn } from "./request.ts";
import { respondRefusal } from "./respond.tsx";
import { openTurnstile } from "./turnstile.ts";

/** The longest texts that a page takes are far below this. */
const MOST_OF_FORMS = 1024 * 1024;
/** Workbooks, plan files, lists and logos. */
const MOST_OF_FILES = 20 * 1024 * 1024;
/** What is larger takes its turn. */
const ORDINARY = 128 * 1024;

const FILE_ADDRESSES: readonly string[] = [
  paths.adminArea("utseende"),
  paths.adminArea("personer/importera"),
  paths.adminModel("ny"),
];
const PLAN_IMPORT = /^\/plan\/\d+\/importera$/;
const FILE_ROLES: readonly Role[] = ["coordinator", "administrator"];

const takesFiles = ({ req }: Request): boolean => FILE_ADDRESSES.includes(req.path) || PLAN_IMPORT.test(req.path);
const mayFile = (c: Request): boolean => visitorIn(c).actor.grants.some(({ role }) => FILE_ROLES.includes(role));

const limitOfForms = bodyLimit({
  maxSize: MOST_OF_FORMS,
  onError: (c: Request) =>
    takesFiles(c) ? respondRefusal(c, { code: "not-permitted", reason: "not-your-role" }) : tooMuchText(c),
});
const limitOfFiles = bodyLimit({ maxSize: MOST_OF_FILES, onError: tooLarge });

/** A file is held in memory some times over while it is read: so many at once is what a small server bears. */
const turnstile = openTurnstile({ inside: 4, waiting: 20, ofOne: 2 });

/**
 * What somebody who is logged in sends is held in memory too: texts are short, and files are taken only where and from whom
 * they are read. What is large takes its turn, and where too many wait it is asked to come again.
 */
export const limitedToVisitors: MiddlewareHandler<Env> = async (c, next) => {
  const limited = takesFiles(c) && mayFile(c) ? limitOfFiles : limitOfForms;
  if (isOrdinary(c)) return limited(c, next);
  const { municipality, person } = visitorIn(c).actor;
  const by = `${municipality}/${person}`;
  if (!(await turnstile.enter(by))) return tooBusy(c);
  try {
    return await limited(c, next);
  } finally {
    turnstile.leave(by);
  }
};

/** A browser tells how much will come; who does not may send without end. */
function isOrdinary({ req }: Request): boolean {
  if (req.method === "GET" || req.method === "HEAD") return true;
  return req.header("transfer-encoding") === undefined && Number(req.header("content-length") ?? 0) <= ORDINARY;
}
