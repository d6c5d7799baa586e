import { readCount, readId } from "#web/address.ts";
import type { CockpitProps } from "./page.tsx";

/** What came of a reminder: how many got one, who they are when they are few, and how many did not. */
export type WereReminded = {
  readonly count: number;
  readonly few: readonly number[];
  readonly alreadyToday: number;
  readonly unreachable: number;
};

/** So many can be named in a sentence. */
const FEW = 4;

/** As parts of an address, for the page that is shown next. */
export function remindedParts(of: Readonly<Record<"reminded" | "alreadyToday" | "unreachable", readonly number[]>>) {
  return {
    paminda: of.reminded.length,
    vilka: of.reminded.length > 0 && of.reminded.length <= FEW ? of.reminded.join(".") : null,
    redan: of.alreadyToday.length > 0 ? of.alreadyToday.length : null,
    onabara: of.unreachable.length > 0 ? of.unreachable.length : null,
  };
}

/** Null when nobody has just reminded anybody. */
export function readReminded(query: (name: string) => string | undefined): WereReminded | null {
  const count = readCount(query("paminda"));
  if (count === null) return null;
  const few = (query("vilka") ?? "").split(".").flatMap((id) => readId(id) ?? []);
  return { count, few, alreadyToday: readCount(query("redan")) ?? 0, unreachable: readCount(query("onabara")) ?? 0 };
}

type Props = Pick<CockpitProps, "standing" | "texts"> & { readonly reminded: WereReminded };

/** To whom a reminder is on its way, and whom it does not reach. Names only those that the page shows anyway. */
export function RemindedWords({ reminded, standing, texts }: Props) {
  const say = texts.webFollowUp.reminded;
  const { count, few, alreadyToday, unreachable } = reminded;
  const names = standing.waiting.flatMap(({ personId, name }) =>
    name !== null && few.includes(personId) ? [name] : [],
  );
  return (
    <>
      {count === 0 && say.nobody}
      {count > 0 && (names.length === count ? say.named(names) : say.counted(count))}
      {alreadyToday > 0 && say.alreadyToday(alreadyToday)}
      {unreachable > 0 && say.unreachable(unreachable)}
    </>
  );
}
