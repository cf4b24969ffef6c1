/** How office files begin: DOCX, XLSX or ODT (zip), DOC or XLS, PDF, RTF. */
const signatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
] as const;

/** Whether bytes are those of an office document or workbook, whatever the file’s name says. */
export function isOfficeFile(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}
