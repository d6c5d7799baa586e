import type { Fault } from "#domain/fault.ts";
import { DIRECTIONS } from "./columns.tables.ts";
import type { Reading } from "./reading.ts";

/** The plan file's faults with the workbook's places and names; those already told of by cell or column are left out. */
export function inWorkbookWords(faults: readonly Fault[], reading: Reading): readonly Fault[] {
  const { places, unreadable } = reading;
  return faults.flatMap((fault): readonly Fault[] => {
    if (unreadable.has(fault.where)) return [];
    // One fault tells of a missing column; the same in each of its rows would only hide the others.
    if (fault.code === "field-missing" && !places.hasColumn(fault.where)) return [];
    return [{ ...translated(fault, reading), where: places.placeOf(fault.where) }];
  });
}

function translated(fault: Fault, { places }: Reading): Fault {
  const field = places.nameOf(fault.where);
  // The only column that a sheet has and a row may not use.
  if (fault.code === "field-unknown" && field !== null && fault.where.includes(".target."))
    return { where: fault.where, code: "column-not-for-direction", column: field };
  switch (fault.code) {
    case "field-missing":
    case "text-empty":
    case "field-unknown":
      return { ...fault, field: field ?? fault.field };
    case "id-repeated":
    case "reported-twice":
      return { ...fault, first: places.placeOf(fault.first) };
    case "target-type-unknown":
      return { ...fault, known: Object.keys(DIRECTIONS) };
    default:
      return fault;
  }
}
