import { inflateRawSync } from "node:zlib";
import type { ZipFault } from "#domain/fault.ts";
import { accept, refuse, type Result } from "#domain/result.ts";
import { LIMITS } from "./limits.ts";

/**
 * Unpacks the parts of a zip archive whose names are wanted, within the limits on bytes, ratio and number of entries:
 * an archive that would pass them is refused before the bytes exist. Only the central directory is believed, as Excel
 * and Word do; overlapping entries (the bombs that have no nested archive) are counted once for each time they are
 * read. Checksums are not verified: what the parts say is read with as little trust as before.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: number = LIMITS.zipBytes,
): Result<ReadonlyMap<string, Uint8Array>, ZipFault> {
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const parts = new Map<string, Uint8Array>();
  let left = most;
  for (const entry of directory.value) {
    if (!wanted(entry.name)) continue;
    const part = unpack(bytes, entry, left, { code: "zip-swells", limitMegabytes: most / 1024 / 1024 });
    if (!part.ok) return part;
    left -= part.value.length;
    parts.set(entry.name, part.value);
  }
  return accept(parts);
}

type Entry = {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; anything else is not read. */
  readonly method: number;
  readonly packedSize: number;
  readonly offset: number;
};

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
/** A size or offset that stands in the entry's zip64 field instead. */
const ELSEWHERE = 0xffffffff;

function readDirectory(bytes: Uint8Array): Result<readonly Entry[], ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return refuse([{ code: "zip-broken" }]);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.zipEntries) return refuse([{ code: "zip-too-many-entries", limit: LIMITS.zipEntries }]);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      return refuse([{ code: "zip-broken" }]);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraAt = at + ENTRY_LENGTH + nameLength;
    if (extraAt + extraLength > view.byteLength) return refuse([{ code: "zip-broken" }]);
    entries.push(readEntry(bytes, view, at, extraAt, extraLength));
    at = extraAt + extraLength + view.getUint16(at + 32, true);
  }
  return accept(entries);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, extraAt: number, extraLength: number): Entry {
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  // The zip64 field holds, in this order, only those that did not fit: unpacked size, packed size, offset.
  let long = sizes.includes(ELSEWHERE) ? findZip64(view, extraAt, extraLength) : null;
  const [, packedSize = ELSEWHERE, offset = ELSEWHERE] = sizes.map((size) => {
    if (size !== ELSEWHERE || long === null || long.at + 8 > long.end) return size;
    const value = Number(view.getBigUint64(long.at, true));
    long = { at: long.at + 8, end: long.end };
    return value;
  });
  return {
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, extraAt)).replaceAll("\\", "/"),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packedSize,
    offset,
  };
}

/** The end record stands last, but a comment may follow it. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return null;
}

function findZip64(view: DataView, from: number, length: number): { readonly at: number; readonly end: number } | null {
  for (let at = from; at + 4 <= from + length;) {
    const size = view.getUint16(at + 2, true);
    const end = Math.min(at + 4 + size, from + length);
    if (view.getUint16(at, true) === 1) return { at: at + 4, end };
    at += 4 + size;
  }
  return null;
}

function unpack(bytes: Uint8Array, entry: Entry, budget: number, swells: ZipFault): Result<Uint8Array, ZipFault> {
  if (entry.isEncrypted) return refuse([{ code: "zip-encrypted" }]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const local = entry.offset;
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE)
    return refuse([{ code: "zip-broken" }]);
  const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + entry.packedSize > bytes.length) return refuse([{ code: "zip-broken" }]);
  const packed = bytes.subarray(from, from + entry.packedSize);
  const most = Math.min(budget, Math.max(LIMITS.zipRatioFrom, packed.length * LIMITS.zipRatio));
  if (entry.method === 0) return packed.length > most ? refuse([swells]) : accept(packed);
  if (entry.method !== 8) return refuse([{ code: "zip-broken" }]);
  return inflate(packed, most, swells);
}

function inflate(packed: Uint8Array, most: number, swells: ZipFault): Result<Uint8Array, ZipFault> {
  if (most <= 0) return refuse([swells]);
  try {
    return accept(inflateRawSync(packed, { maxOutputLength: most }));
  } catch (error) {
    const isTooLong = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return refuse([isTooLong ? swells : { code: "zip-broken" }]);
  }
}
