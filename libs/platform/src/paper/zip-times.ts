const LOCAL_HEADER = 0x04034b50;
const CENTRAL_ENTRY = 0x02014b50;
const END_RECORD = 0x06054b50;
/** 1 January 1980, midnight: where the format's calendar begins. */
const DOS_EPOCH = (1 << 21) | (1 << 16);

/** A ZIP archive with the hour of its making taken out: the same content gives the same bytes. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END_RECORD) end -= 1;
  let entry = view.getUint32(end + 16, true);
  while (view.getUint32(entry, true) === CENTRAL_ENTRY) {
    const local = view.getUint32(entry + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('not a ZIP archive');
    view.setUint32(entry + 12, DOS_EPOCH, true);
    view.setUint32(local + 10, DOS_EPOCH, true);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}
