import type { UnitProgress } from "#storage/cockpit/progress.ts";
import type { Texts } from "#text/texts.ts";
import { Select } from "#web/kit/select.tsx";
import type { ChosenRounds } from "./rounds.ts";

export type NamedUnit = { readonly id: number; readonly name: string };

/** The units of counted rows, each once, by name. */
export function unitsOf(rows: readonly UnitProgress[]): readonly NamedUnit[] {
  const names = new Map(rows.flatMap(({ unitId, unit }) => (unitId === null || unit === null ? [] : [[unitId, unit]])));
  return Array.from(names, ([id, name]) => ({ id, name })).sort((a, b) => SWEDISH.compare(a.name, b.name));
}

const SWEDISH = new Intl.Collator("sv");

type Props = {
  readonly action: string;
  readonly chosen: ChosenRounds;
  readonly unit: number | null;
  readonly units: readonly NamedUnit[];
  /** What else stands in the address. */
  readonly keep: Readonly<Record<string, string | number | null>>;
  readonly texts: Texts;
};

/** One body's, one unit's. Nothing when there is nothing to choose between. */
export function Narrow({ action, chosen, unit, units, keep, texts }: Props) {
  const say = texts.webFollowUp;
  const { bodies, body } = chosen;
  if (bodies.length < 2 && units.length < 2) return null;
  return (
    <form class="filter" method="get" action={action}>
      {Object.entries(keep).map(
        ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {bodies.length > 1 && <Choice name="organ" label={say.bodies} all={say.allBodies} among={bodies} chosen={body} />}
      {units.length > 1 && <Choice name="enhet" label={say.unit} all={say.allUnits} among={units} chosen={unit} />}
      <button class="ds-button" data-variant="secondary" type="submit">
        {say.narrow}
      </button>
    </form>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly among: readonly NamedUnit[];
  readonly chosen: number | null;
};

function Choice({ name, label, all, among, chosen }: ChoiceProps) {
  const options = [{ value: "", label: all }, ...among.map((one) => ({ value: String(one.id), label: one.name }))];
  return <Select name={name} label={label} options={options} value={String(chosen ?? "")} faults={[]} />;
}
