import type { PartKind } from "#domain/plan-part.ts";
import type { ListedGoal, Stored } from "#storage/plan-parts.ts";
import type { ListedPerson, ListedUnit } from "#storage/responsibilities.ts";
import type { Texts } from "#text/texts.ts";
import { Checks, Choices } from "#web/kit/choices.tsx";
import { Button, type Fault, Form, TextArea, TextField } from "#web/kit/form.tsx";
import { type Option, Select } from "#web/kit/select.tsx";
import type { LoadedPlan } from "./load.ts";
import { listIn, textIn, type Typed } from "./typed.ts";

export type PartFormProps = LoadedPlan & {
  readonly kind: PartKind;
  /** Null for a new one. */
  readonly item: Stored | null;
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  readonly people: readonly ListedPerson[];
  readonly units: readonly ListedUnit[];
  /** Goals that a goal can serve. */
  readonly servable: readonly ListedGoal[];
  readonly action: string;
  readonly formToken: string;
  readonly texts: Texts;
};

/** Everything about a goal, measure or activity in plain fields, and last why it is changed. */
export function PartForm(props: PartFormProps) {
  const { kind, item, typed, faults, action, formToken, texts } = props;
  const say = texts.webPlan.part;
  const field = (name: string) => ({ name, value: textIn(typed, name), faults });
  return (
    <Form action={action} formToken={formToken} class="tight">
      <input type="hidden" name="version" value={item?.version ?? 0} />
      <TextField {...field("number")} label={say.number} hint={say.numberHint} look="short" />
      <TextArea {...field("title")} label={say.title[kind]} />
      {kind === "goal" && <GoalFields {...props} />}
      {kind === "measure" && <MeasureFields {...props} />}
      {kind === "activity" && <ActivityFields {...props} />}
      {kind !== "measure" && (
        <Select {...field("unit")} label={say.unit} options={[nothing(texts), ...optionsOf(props.units)]} />
      )}
      <Responsible {...props} />
      {item !== null && <Place {...props} />}
      <CauseFields {...props} reason={item === null ? say.reasonNew : say.reason} />
      <div class="go">
        <Button>{item === null ? say.addNew[kind] : say.save[kind]}</Button>
      </div>
    </Form>
  );
}

const nothing = (texts: Texts): Option => ({ value: "", label: texts.webPlan.part.none });

const optionsOf = (items: readonly { readonly id: number; readonly name: string }[]): readonly Option[] =>
  items.map(({ id, name }) => ({ value: String(id), label: name, own: true }));

function GoalFields({ plan, item, typed, faults, servable, texts }: PartFormProps) {
  const say = texts.webPlan.part;
  const { areas, focusAreas } = plan.model;
  const area = { name: "area", label: say.area, value: textIn(typed, "area"), faults };
  const known = areas.includes(area.value) || area.value === "" ? areas : [...areas, area.value];
  const others = servable.filter(({ id }) => id !== item?.id);
  return (
    <>
      {areas.length === 0 ? (
        <TextField {...area} />
      ) : (
        <Select
          {...area}
          options={[nothing(texts), ...known.map((name) => ({ value: name, label: name, own: true }))]}
        />
      )}
      {focusAreas.length > 0 && (
        <Checks
          name="focusAreas"
          legend={say.focusAreas}
          choices={focusAreas.map(({ name }) => ({ value: name, label: name, own: true }))}
          chosen={listIn(typed, "focusAreas")}
          faults={faults}
        />
      )}
      {others.length > 0 && (
        <details class="ds-details q" open={listIn(typed, "parents").length > 0}>
          <summary>{say.parents}</summary>
          <div>
            <Checks
              name="parents"
              legend={say.parents}
              choices={others.map(({ id, planId, body, number, title }) => ({
                value: String(id),
                label: planId === plan.id ? `${number} ${title}` : `${body}: ${number} ${title}`,
                own: true,
              }))}
              chosen={listIn(typed, "parents")}
              faults={faults}
            />
          </div>
        </details>
      )}
    </>
  );
}

const DIRECTIONS = ["atLeast", "atMost", "exactly", "between", "increase", "decrease"] as const;

function MeasureFields(props: PartFormProps) {
  const { typed, faults, texts } = props;
  const say = texts.webPlan.part;
  const field = (name: string) => ({ name, value: textIn(typed, name), faults });
  return (
    <>
      <GoalChoice {...props} />
      <Choices
        name="direction"
        legend={say.direction}
        choices={DIRECTIONS.map((value) => ({ value, ...say.directions[value], follow: value === "between" }))}
        chosen={textIn(typed, "direction")}
        faults={faults}
      />
      <TextField {...field("value")} label={say.value} hint={say.valueHint} look="number" />
      <div class="follow">
        <TextField {...field("max")} label={say.max} hint={say.maxHint} look="number" />
      </div>
      <TextField {...field("measuredIn")} label={say.measuredIn} hint={say.measuredInHint} look="short" />
      <TextField {...field("baseline")} label={say.baseline} hint={say.baselineHint} look="number" />
      <TextField {...field("source")} label={say.source} hint={say.sourceHint} />
    </>
  );
}

function ActivityFields(props: PartFormProps) {
  const { typed, faults, texts } = props;
  const say = texts.webPlan.part;
  const field = (name: string) => ({ name, value: textIn(typed, name), faults });
  return (
    <>
      <GoalChoice {...props} />
      <TextArea {...field("description")} label={say.description} />
      <TextField {...field("startOn")} label={say.start} hint={say.dateHint} look="date" />
      <TextField {...field("stopOn")} label={say.stop} hint={say.dateHint} look="date" />
    </>
  );
}

/** The goals that stand; and the one it has, were that ended. */
function GoalChoice({ parts, item, typed, faults, texts }: PartFormProps) {
  const say = texts.webPlan.part;
  const value = textIn(typed, "goal");
  const options = parts.goals
    .filter(({ id, part }) => part.endedOn === null || String(id) === value)
    .map(({ id, part }) => ({ value: String(id), label: `${part.number} ${part.title}`, own: true }));
  const hint = item === null ? {} : { hint: say.goalHint };
  return <Select name="goal" label={say.goal} {...hint} options={options} value={value} faults={faults} />;
}

/** As many lists as there are persons, and one more; each list is the browser's own, which is searched by typing. */
function Responsible({ people, names, typed, faults, texts }: PartFormProps) {
  const say = texts.webPlan.part;
  const chosen = listIn(typed, "responsible").filter((id) => id !== "");
  const listed = new Set(people.map(({ id }) => String(id)));
  const left = chosen
    .filter((id) => !listed.has(id))
    .map((id) => ({ value: id, label: names.people.get(Number(id)) ?? texts.webPlan.erased }));
  const options = [
    { value: "", label: say.nobody },
    ...people.map(({ id, name, title }) => ({
      value: String(id),
      label: title === null ? name : `${name}, ${title}`,
      own: true,
    })),
    ...left,
  ];
  return (
    <>
      {[...chosen, ""].map((value, index) => (
        <Select
          key={`${index}-${value}`}
          name="responsible"
          {...(index === 0 ? { hint: say.responsibleHint } : { id: `responsible-${index + 1}` })}
          label={say.responsible(index + 1)}
          options={options}
          value={value}
          faults={index === 0 ? faults : []}
        />
      ))}
    </>
  );
}

const goalOf = ({ part }: Stored): number => (part.kind === "goal" ? 0 : part.goal);

function Place({ kind, item, parts, typed, faults, texts }: PartFormProps) {
  const say = texts.webPlan.part;
  if (item === null) return null;
  const lists: Readonly<Record<PartKind, readonly Stored[]>> = {
    goal: parts.goals,
    measure: parts.measures,
    activity: parts.activities,
  };
  const siblings = lists[kind].filter(
    (other) => other.id !== item.id && goalOf(other) === goalOf(item) && other.part.endedOn === null,
  );
  if (siblings.length === 0) return null;
  const options = [
    { value: "stay", label: say.stay },
    { value: "first", label: say.first },
    ...siblings.map(({ id, part }) => ({ value: String(id), label: say.after(part.number, part.title), own: true })),
  ];
  return (
    <Select
      name="place"
      label={say.place}
      hint={kind === "goal" ? say.placeHintGoal : say.placeHint}
      options={options}
      value={textIn(typed, "place")}
      faults={faults}
    />
  );
}

type CauseProps = Pick<PartFormProps, "plan" | "typed" | "faults" | "texts"> & {
  readonly reason: string;
};

/** Why, and for an adopted plan by which decision. */
export function CauseFields({ plan, typed, faults, texts, reason }: CauseProps) {
  const say = texts.webPlan.part;
  const field = (name: string) => ({ name, value: textIn(typed, name), faults });
  return (
    <>
      <TextField {...field("reason")} label={reason} hint={say.reasonHint} />
      {plan.adopted !== null && (
        <TextField {...field("decisionReference")} label={say.decision} hint={say.decisionHint} />
      )}
    </>
  );
}
