import type { ComponentChildren } from "preact";
import type { Actor } from "#domain/people.ts";
import { mayReadItem } from "#domain/permissions.ts";
import { parsePeriod } from "#domain/period.ts";
import type { Item } from "#storage/items.ts";
import type { Texts } from "#text/texts.ts";
import { paths } from "#web/paths.ts";
import { Crumbs } from "./crumbs.tsx";
import { Own } from "./own-words.tsx";

type Subject = { readonly item: Item; readonly actor: Actor };

/** Part of the menu that the page belongs to for this person: what one owes stands in Att göra, what one reads in Mål. */
export function areaOf({ item, actor }: Subject): "toDo" | "goals" {
  return item.roundState !== "approved" && item.owners.includes(actor.person) ? "toDo" : "goals";
}

type Props = Subject & {
  /** What the thing belongs to, the largest first. */
  readonly within: readonly ComponentChildren[];
  readonly texts: Texts;
};

/** The way back, what the thing belongs to, and the period that the page is about. */
export function EntryCrumb({ item, actor, within, texts }: Props) {
  const isOwed = areaOf({ item, actor }) === "toDo";
  const period = parsePeriod(item.period);
  return (
    <Crumbs texts={texts}>
      <li>
        <a href={isOwed ? paths.toDo() : paths.goals(item.period)}>
          {isOwed ? texts.webTodo.title : texts.webGoal.list.title}
        </a>
      </li>
      {within.map((part, place) => (
        <li key={place}>{part}</li>
      ))}
      {period !== null && <li>{texts.webEntry.periodLabel(period)}</li>}
    </Crumbs>
  );
}

type GoalProps = Subject & { readonly title: string; readonly goalItem: number | null };

/** The goal of an activity or a measure: a link for those who may read it. */
export function GoalOf({ item, actor, title, goalItem }: GoalProps) {
  const mayRead = mayReadItem(actor, { ...item, owners: [] }).allowed;
  return goalItem !== null && mayRead ? (
    <a href={paths.goal(goalItem)} lang="sv">
      {title}
    </a>
  ) : (
    <Own>{title}</Own>
  );
}
