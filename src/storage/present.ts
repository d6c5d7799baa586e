type Present<Fields> = { -readonly [Key in keyof Fields]?: NonNullable<Fields[Key]> };

/** The fields that have a value: SQL's null is the domain's absent. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Present<Fields>;
}
