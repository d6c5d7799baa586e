type Tick = { readonly name: string; readonly value: string; readonly label: string; readonly checked: boolean };

type Props = {
  readonly legend: string;
  readonly hint: string;
  readonly groups: readonly { readonly head: Tick; readonly items: readonly Tick[] }[];
};

/** Boxes to tick in a tree of two floors: a head, and under it what belongs to it, in the municipality's words. */
export function CheckList({ legend, hint, groups }: Props) {
  return (
    <fieldset class="ds-fieldset q" aria-describedby="hjalp-lista">
      <legend class="q-l">{legend}</legend>
      <p class="hint" id="hjalp-lista">
        {hint}
      </p>
      {groups.map(({ head, items }) => (
        <div class="ticks" key={head.value}>
          <TickBox tick={head} />
          {items.length > 0 && (
            <div>
              {items.map((item) => (
                <TickBox key={`${item.name}${item.value}`} tick={item} />
              ))}
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}

function TickBox({ tick: { name, value, label, checked } }: { readonly tick: Tick }) {
  const id = `${name}-${value}`;
  return (
    <div class="ds-field">
      <input class="ds-input" type="checkbox" name={name} id={id} value={value} checked={checked} />
      <label for={id} lang="sv">
        {label}
      </label>
    </div>
  );
}
